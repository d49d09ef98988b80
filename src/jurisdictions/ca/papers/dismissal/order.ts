import { box, paragraph, signature } from '../../../../documents/blocks'
import type { PaperDraft } from '../../../../documents/template'
import { caption, PLEADING } from '../format'

const SECTIONS =
  '{{box}} § 1203.4  {{box}} § 1203.4a  {{box}} § 1203.41  {{box}} § 1203.42  {{box}} § 1203.43  {{box}} § 1203.49'

/** Statements of CR-181, lodged with the caption only. */
export const dismissalOrder: PaperDraft = {
  id: 'ca-cr-181',
  kind: 'court',
  title: '[PROPOSED] ORDER FOR DISMISSAL',
  form: { number: 'CR-181', edition: 'Rev. January 1, 2024' },
  format: PLEADING,
  caption: caption('(Pen. Code, §§ 17(b), 17(d)(2), 1203.4, 1203.4a, 1203.41, 1203.42, 1203.43, 1203.49)'),
  blocks: [
    paragraph(
      'preamble',
      'From the petition filed in this matter, the records of the court, and any other evidence presented, the court orders as follows:',
    ),
    box(
      'reduce',
      'The court GRANTS the petition to reduce a felony to a misdemeanor under Penal Code section 17(b) or a misdemeanor to an infraction under section 17(d)(2), and reduces:',
      { number: '1.' },
    ),
    box('reduceFelonies', 'ALL FELONY CONVICTIONS in this action.', { number: 'a.', level: 1 }),
    box('reduceMisdemeanors', 'ALL MISDEMEANOR CONVICTIONS in this action.', { number: 'b.', level: 1 }),
    box('reduceSome', 'only the following convictions (charges and date of conviction): {{long}}', {
      number: 'c.',
      level: 1,
    }),
    box('notReduce', 'The court DENIES the petition to reduce under Penal Code sections 17(b) and 17(d)(2) for:', {
      number: '2.',
    }),
    box('notReduceFelonies', 'ALL FELONY CONVICTIONS in this action.', { number: 'a.', level: 1 }),
    box('notReduceMisdemeanors', 'ALL MISDEMEANOR CONVICTIONS in this action.', { number: 'b.', level: 1 }),
    box('notReduceSome', 'only the following convictions (charges and date of conviction): {{long}}', {
      number: 'c.',
      level: 1,
    }),
    box(
      'dismiss',
      `The court GRANTS the petition for dismissal under Penal Code ${SECTIONS}. The pleas of guilty or nolo contendere, or the verdicts or findings of guilt, are set aside and vacated, a plea of not guilty is entered, and the complaint or information is dismissed for:`,
      { number: '3.' },
    ),
    box('dismissAll', 'ALL CONVICTIONS OR PLEAS FOR DEFERRED ENTRY OF JUDGMENT in this action.', {
      number: 'a.',
      level: 1,
    }),
    box('dismissSome', 'only the following (charges and date of conviction or plea): {{long}}', {
      number: 'b.',
      level: 1,
    }),
    box('notDismiss', `The court DENIES the petition for dismissal under Penal Code ${SECTIONS} for:`, {
      number: '4.',
    }),
    box('notDismissAll', 'ALL CONVICTIONS OR PLEAS FOR DEFERRED ENTRY OF JUDGMENT in this action.', {
      number: 'a.',
      level: 1,
    }),
    box('notDismissSome', 'only the following (charges and date of conviction or plea): {{long}}', {
      number: 'b.',
      level: 1,
    }),
    box(
      'trafficking',
      'In granting relief under Penal Code section 1203.49, the court finds that petitioner was a victim of human trafficking when petitioner committed the crime. The court orders {{box}} the relief described in section 1203.4 {{box}} that relief, except: {{long}} The Department of Justice is notified of this finding and of the relief ordered.',
      { number: '5.' },
    ),
    paragraph(
      'disclose',
      'Relief under Penal Code section 1203.4, 1203.41, or 1203.42 does not end the duty to disclose the conviction when asked directly in an application for public office, for a license from a state or local agency (or, under section 1203.41, from a federally recognized tribe, or for enrollment as a provider of in-home supportive services or waiver personal care services), or for a contract with the California State Lottery Commission. It does not by itself end a duty to register as a sex offender (see Pen. Code, § 290.5).',
      { number: '6.' },
    ),
    paragraph(
      'released',
      'Petitioner is released from all penalties and disabilities resulting from the offense under section 1203.4, 1203.4a, 1203.41, 1203.42, or 1203.49, except as provided in Penal Code sections 29800 and 29900 and Vehicle Code section 13555. In a later prosecution the conviction may be pleaded and proved as if relief had not been granted. Dismissal does not permit a person to own or have a firearm where section 29800 or 29900 forbids it, and does not permit a person barred from public office by the conviction to hold public office.',
      { number: '7.' },
    ),
    paragraph(
      'protective',
      'Dismissal under section 1203.4 or 1203.4a does not release petitioner from an unexpired criminal protective order under Penal Code section 136.2(i)(1), 273.5(j), 368(l), or 646.9(k).',
      { number: '8.' },
    ),
    paragraph(
      'samples',
      'As Penal Code section 299(f) requires, this relief does not release petitioner from the separate duty to give specimens, samples, or print impressions under Penal Code section 295 and following, if petitioner was found guilty of, found not guilty by reason of insanity of, or pleaded no contest to a qualifying offense under section 296(a).',
      { number: '9.' },
    ),
    paragraph(
      'basis',
      'The basis of a dismissal under section 1203.43 is that the earlier plea was invalid, because former Penal Code section 1000.4 misinformed petitioner about the actual consequences of the plea and of completing deferred entry of judgment.',
      { number: '10.' },
    ),
    paragraph(
      'notice',
      'Notice: except as Penal Code section 1203.425(a)(4) provides, after relief under section 1203.4, 1203.4a, 1203.41, or 1203.42 the court must not disclose information about the conviction to anyone but the person granted relief or a criminal justice agency.',
      { number: '11.' },
    ),
    signature('sign', 'JUDICIAL OFFICER', { by: 'judge' }),
  ],
}
