import { box, heading, oath, paragraph, signature } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { values } from './facts'
import { COURT, caption, decided } from './format'
import { address, counts, DOMESTIC_VIOLENCE, endOfOrder, FIREARMS, OATH, SHARED, TRANSMIT } from './parts'

/** Statements of CrRLJ 09.0800: one sworn petition for all cannabis counts of a case. */
export const cannabisPetition: PaperDraft = {
  id: 'wa-crrlj-09-0800',
  kind: 'court',
  title: 'Petition and Declaration for Order to Vacate Cannabis Conviction',
  words: SHARED,
  form: { number: 'CrRLJ 09.0800', edition: '07/2022' },
  format: COURT,
  caption: caption('{{plaintiff}}', '(PT)'),
  values,
  blocks: [
    paragraph(
      'request',
      'Defendant asks the court for an order vacating Defendant’s misdemeanor cannabis [conviction|convictions]. The petition rests on RCW 9.96.060 (misdemeanor cannabis offense, subsection (5)), on the case record and files, and on Defendant’s declaration.',
      { number: '1.', confirm: 'signed' },
    ),
    signature('sign', 'Defendant'),
    paragraph('declaration', 'Defendant’s Declaration: I, {{filer}}, state as follows:', { number: '2.' }),
    paragraph('convicted', 'On {{convictionDate}}, I was convicted of the following cannabis [offense|offenses]:', {
      level: 1,
      confirm: 'sworn',
    }),
    ...counts('count', { confirm: 'sworn' }),
    paragraph('adult', 'I was 21 years of age or older at the time of each offense.', { level: 1, confirm: 'sworn' }),
    paragraph('birth', 'My birthdate is {{birthDate}}.', { level: 1, confirm: 'sworn' }),
    oath('oath', OATH, 'Defendant', { confirm: 'sworn', place: true }),
    address,
  ],
}

/** Statements of CrRLJ 09.0870. The counts and the police are filled in; every box is the judge's. */
export const cannabisOrder: PaperDraft = {
  id: 'wa-crrlj-09-0870',
  kind: 'court',
  title: 'Order on Petition to Vacate Cannabis Conviction',
  words: SHARED,
  form: { number: 'CrRLJ 09.0870', edition: '07/2022' },
  format: COURT,
  caption: caption('{{plaintiff}}', ...decided('ORVCJD', 'Clerk’s Action Required: {{box}} 3, {{box}} 8')),
  values,
  blocks: [
    paragraph(
      'basis',
      'Defendant filed a petition for an order to vacate a misdemeanor cannabis conviction under RCW 9.96.060. The court heard the arguments of the parties and considered the case records and files, and the pleadings submitted on the matter.',
    ),
    heading('finds', 'The court finds:'),
    paragraph('notice', 'Adequate notice {{box}} was {{box}} was not given to the appropriate parties and agencies.', {
      number: '1.',
    }),
    box('adult', 'Defendant was 21 years of age or older at the time Defendant committed the [offense|offenses].', {
      number: '2.',
    }),
    heading('orders', 'The court orders:'),
    paragraph('listed', 'Based on the petition, the following [offense is|offenses are]:', { number: '3.' }),
    ...counts('decidedCount', { more: ' {{box}} Vacated\u00a0{{box}} Not\u00a0vacated' }),
    paragraph('further', 'For the counts in which the court vacated the conviction, the court further orders that:'),
    box('plea', 'Defendant’s guilty plea for the offense is withdrawn and a not guilty plea is entered.', {
      number: '4.',
    }),
    box('verdict', 'The guilty verdict for the offense is set aside.', { number: ' ' }),
    paragraph('dismissed', 'The charging document is dismissed, and the judgment and sentence is vacated.', {
      number: '5.',
    }),
    box(
      'released',
      'Defendant shall be released from all penalties and disabilities resulting from the [offense|offenses]. For all purposes, including responding to questions on employment or housing applications, Defendant may state that they have never been convicted of [that offense|those offenses].',
      { number: '6.' },
    ),
    box(
      'history',
      `The fact that Defendant has been convicted of the offense shall not be included in Defendant’s criminal history for purposes of determining a sentence in any subsequent conviction. Although a vacated conviction will not be used for subsequent sentencing purposes, it may be used for other purposes in a later criminal prosecution ${DOMESTIC_VIOLENCE} RCW 9.96.060(8).`,
      { number: '7.' },
    ),
    box('firearms', FIREARMS, { number: ' ' }),
    paragraph('transmit', TRANSMIT, { number: '8.' }),
    ...endOfOrder,
  ],
}
