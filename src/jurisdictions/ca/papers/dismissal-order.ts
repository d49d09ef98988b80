import type { PaperTemplate } from '../../../documents/template'
import { filer, inCase } from './facts'
import { caption, PLEADING } from './format'
import { judges } from './order'

const SECTIONS =
  '{{box}} § 1203.4  {{box}} § 1203.4a  {{box}} § 1203.41  {{box}} § 1203.42  {{box}} § 1203.43  {{box}} § 1203.49'

/** Statements of CR-181, lodged with the caption only. */
export const dismissalOrder: PaperTemplate = {
  id: 'ca-cr-181',
  kind: 'court',
  title: '[PROPOSED] ORDER FOR DISMISSAL',
  form: { number: 'CR-181', edition: 'Rev. January 1, 2024' },
  format: PLEADING,
  caption: caption('(Pen. Code, §§ 17(b), 17(d)(2), 1203.4, 1203.4a, 1203.41, 1203.42, 1203.43, 1203.49)'),
  needs: [...filer, ...inCase],
  blocks: [
    {
      id: 'preamble',
      kind: 'paragraph',
      text: 'From the petition filed in this matter, the records of the court, and any other evidence presented, the court orders as follows:',
    },
    judges(
      'reduce',
      '1.',
      'The court GRANTS the petition to reduce a felony to a misdemeanor under Penal Code section 17(b) or a misdemeanor to an infraction under section 17(d)(2), and reduces:',
    ),
    judges('reduceFelonies', 'a.', 'ALL FELONY CONVICTIONS in this action.', 1),
    judges('reduceMisdemeanors', 'b.', 'ALL MISDEMEANOR CONVICTIONS in this action.', 1),
    judges('reduceSome', 'c.', 'only the following convictions (charges and date of conviction): {{long}}', 1),
    judges(
      'notReduce',
      '2.',
      'The court DENIES the petition to reduce under Penal Code sections 17(b) and 17(d)(2) for:',
    ),
    judges('notReduceFelonies', 'a.', 'ALL FELONY CONVICTIONS in this action.', 1),
    judges('notReduceMisdemeanors', 'b.', 'ALL MISDEMEANOR CONVICTIONS in this action.', 1),
    judges('notReduceSome', 'c.', 'only the following convictions (charges and date of conviction): {{long}}', 1),
    judges(
      'dismiss',
      '3.',
      `The court GRANTS the petition for dismissal under Penal Code ${SECTIONS}. The pleas of guilty or nolo contendere, or the verdicts or findings of guilt, are set aside and vacated, a plea of not guilty is entered, and the complaint or information is dismissed for:`,
    ),
    judges('dismissAll', 'a.', 'ALL CONVICTIONS OR PLEAS FOR DEFERRED ENTRY OF JUDGMENT in this action.', 1),
    judges('dismissSome', 'b.', 'only the following (charges and date of conviction or plea): {{long}}', 1),
    judges('notDismiss', '4.', `The court DENIES the petition for dismissal under Penal Code ${SECTIONS} for:`),
    judges('notDismissAll', 'a.', 'ALL CONVICTIONS OR PLEAS FOR DEFERRED ENTRY OF JUDGMENT in this action.', 1),
    judges('notDismissSome', 'b.', 'only the following (charges and date of conviction or plea): {{long}}', 1),
    judges(
      'trafficking',
      '5.',
      'In granting relief under Penal Code section 1203.49, the court finds that petitioner was a victim of human trafficking when petitioner committed the crime. The court orders {{box}} the relief described in section 1203.4 {{box}} that relief, except: {{long}} The Department of Justice is notified of this finding and of the relief ordered.',
    ),
    {
      id: 'disclose',
      kind: 'paragraph',
      number: '6.',
      text: 'Relief under Penal Code section 1203.4, 1203.41, or 1203.42 does not end the duty to disclose the conviction when asked directly in an application for public office, for a license from a state or local agency (or, under section 1203.41, from a federally recognized tribe, or for enrollment as a provider of in-home supportive services or waiver personal care services), or for a contract with the California State Lottery Commission. It does not by itself end a duty to register as a sex offender (see Pen. Code, § 290.5).',
    },
    {
      id: 'released',
      kind: 'paragraph',
      number: '7.',
      text: 'Petitioner is released from all penalties and disabilities resulting from the offense under section 1203.4, 1203.4a, 1203.41, 1203.42, or 1203.49, except as provided in Penal Code sections 29800 and 29900 and Vehicle Code section 13555. In a later prosecution the conviction may be pleaded and proved as if relief had not been granted. Dismissal does not permit a person to own or have a firearm where section 29800 or 29900 forbids it, and does not permit a person barred from public office by the conviction to hold public office.',
    },
    {
      id: 'protective',
      kind: 'paragraph',
      number: '8.',
      text: 'Dismissal under section 1203.4 or 1203.4a does not release petitioner from an unexpired criminal protective order under Penal Code section 136.2(i)(1), 273.5(j), 368(l), or 646.9(k).',
    },
    {
      id: 'samples',
      kind: 'paragraph',
      number: '9.',
      text: 'As Penal Code section 299(f) requires, this relief does not release petitioner from the separate duty to give specimens, samples, or print impressions under Penal Code section 295 and following, if petitioner was found guilty of, found not guilty by reason of insanity of, or pleaded no contest to a qualifying offense under section 296(a).',
    },
    {
      id: 'basis',
      kind: 'paragraph',
      number: '10.',
      text: 'The basis of a dismissal under section 1203.43 is that the earlier plea was invalid, because former Penal Code section 1000.4 misinformed petitioner about the actual consequences of the plea and of completing deferred entry of judgment.',
    },
    {
      id: 'notice',
      kind: 'paragraph',
      number: '11.',
      text: 'Notice: except as Penal Code section 1203.425(a)(4) provides, after relief under section 1203.4, 1203.4a, 1203.41, or 1203.42 the court must not disclose information about the conviction to anyone but the person granted relief or a criminal justice agency.',
    },
    { id: 'sign', kind: 'signature', by: 'judge', role: 'JUDICIAL OFFICER' },
  ],
}
