import { box, heading, oath, paragraph, signature, tick } from '../../../documents/blocks'
import type { PaperDraft } from '../../../documents/template'
import { is } from '../../../rules/condition'
import { sudProgram } from '../facts'
import { values } from './facts'
import { COURT, caption, decided } from './format'
import { address, counts, DOMESTIC_VIOLENCE, endOfOrder, FIREARMS, OATH, SHARED, TRANSMIT } from './parts'

/** RCW 9.96.060(6) has no form; the petition is built like CrRLJ 09.0800. */
export const treatmentPetition: PaperDraft = {
  id: 'wa-sud-petition',
  kind: 'court',
  title: 'Petition and Declaration for Order to Vacate Conviction After Treatment (RCW 9.96.060(6))',
  words: SHARED,
  format: COURT,
  caption: caption('{{plaintiff}}', '(PT)'),
  values,
  blocks: [
    paragraph(
      'request',
      'Defendant asks the court for an order vacating Defendant’s [conviction|convictions] under RCW 69.50.4013 or RCW 69.50.4014. The petition rests on RCW 9.96.060(6) (vacation after treatment), on the case record and files, on Defendant’s declaration, and on the attached proof. On verification of that proof, RCW 9.96.060(6) directs the court to vacate the [conviction|convictions].',
      { number: '1.', confirm: 'signed' },
    ),
    signature('sign', 'Defendant'),
    paragraph('declaration', 'Defendant’s Declaration: I, {{filer}}, state as follows:', { number: '2.' }),
    paragraph('convicted', 'On {{convictionDate}}, I was convicted of the following [offense|offenses]:', {
      level: 1,
      confirm: 'sworn',
    }),
    ...counts('count', { confirm: 'sworn' }),
    paragraph('program', 'Name of the program: {{programName}}.', { level: 1, confirm: 'sworn' }),
    tick(
      'completed',
      'I completed a substance use disorder program, and I file proof of completion with this petition.',
      is(sudProgram, 'completed'),
      { level: 1, confirm: 'sworn' },
    ),
    tick(
      'sixMonths',
      'I obtained an assessment from a recovery navigator program (RCW 71.24.115), an arrest and jail alternative program (RCW 36.28A.450), or a law enforcement assisted diversion program (RCW 71.24.589), and I have had six months of substantial compliance with the recommended services and progress. I file the program’s written status update with this petition.',
      is(sudProgram, 'six_months'),
      { level: 1, confirm: 'sworn' },
    ),
    oath('oath', OATH, 'Defendant', { confirm: 'sworn', place: true }),
    address,
    paragraph('attached', 'Attached: proof of completion, or the program’s written status update.'),
  ],
}

/** Built like CrRLJ 09.0870, with the findings of subsection (6) in place of the age. */
export const treatmentOrder: PaperDraft = {
  id: 'wa-sud-order',
  kind: 'court',
  title: 'Order on Petition to Vacate Conviction After Treatment (RCW 9.96.060(6))',
  words: SHARED,
  format: COURT,
  caption: caption('{{plaintiff}}', ...decided('ORVCJD', 'Clerk’s Action Required: {{box}} 3, {{box}} 8')),
  values,
  blocks: [
    paragraph(
      'basis',
      'Defendant filed a petition for an order to vacate a conviction under RCW 9.96.060(6). The court heard the arguments of the parties and considered the case records and files, and the pleadings submitted on the matter.',
    ),
    heading('finds', 'The court finds:'),
    paragraph('notice', 'Adequate notice {{box}} was {{box}} was not given to the appropriate parties and agencies.', {
      number: '1.',
    }),
    box(
      'completedFound',
      'Defendant completed a substance use disorder program and filed proof of completion, which the court has verified.',
      { number: '2.' },
    ),
    box(
      'sixMonthsFound',
      'Defendant obtained an assessment from a recovery navigator program, an arrest and jail alternative program, or a law enforcement assisted diversion program, and has had six months of substantial compliance with the recommended services and progress, as a written status update shows, which the court has verified.',
      { number: ' ' },
    ),
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
