import type { PaperTemplate } from '../../../documents/template'
import { is } from '../../../rules/condition'
import { convictionDate } from '../../facts'
import { sudProgram } from '../facts'
import {
  address,
  counts,
  DOMESTIC_VIOLENCE,
  endOfOrder,
  FIREARMS,
  judges,
  OATH,
  SHARED,
  says,
  TRANSMIT,
} from './blocks'
import { filer, inCase, inCount, police, programName, values } from './facts'
import { COURT, caption, decided } from './format'

/** RCW 9.96.060(6) has no form; the petition is built like CrRLJ 09.0800. */
export const treatmentPetition: PaperTemplate = {
  id: 'wa-sud-petition',
  kind: 'court',
  title: 'Petition and Declaration for Order to Vacate Conviction After Treatment (RCW 9.96.060(6))',
  words: SHARED,
  format: COURT,
  caption: caption('{{plaintiff}}', '(PT)'),
  needs: [
    ...filer,
    ...inCase,
    ...inCount,
    { fact: convictionDate },
    { fact: sudProgram },
    { fact: programName, group: 'program' },
  ],
  values,
  blocks: [
    says(
      'request',
      '1.',
      'Defendant asks the court for an order vacating Defendant’s conviction(s) under RCW 69.50.4013 or RCW 69.50.4014. The petition rests on RCW 9.96.060(6) (vacation after treatment), on the case record and files, on Defendant’s declaration, and on the attached proof. On verification of that proof, RCW 9.96.060(6) directs the court to vacate the conviction(s).',
      'signed',
    ),
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Defendant' },
    says('declaration', '2.', 'Defendant’s Declaration: I, {{filer}}, state as follows:'),
    {
      id: 'convicted',
      kind: 'paragraph',
      level: 1,
      confirm: 'sworn',
      text: 'On {{convictionDate}}, I was convicted of the following offense(s):',
    },
    ...counts('count', { confirm: 'sworn' }),
    { id: 'program', kind: 'paragraph', level: 1, confirm: 'sworn', text: 'Name of the program: {{programName}}.' },
    {
      id: 'completed',
      kind: 'tick',
      level: 1,
      confirm: 'sworn',
      text: 'I completed a substance use disorder program, and I file proof of completion with this petition.',
      tick: is(sudProgram, 'completed'),
    },
    {
      id: 'sixMonths',
      kind: 'tick',
      level: 1,
      confirm: 'sworn',
      text: 'I obtained an assessment from a recovery navigator program (RCW 71.24.115), an arrest and jail alternative program (RCW 36.28A.450), or a law enforcement assisted diversion program (RCW 71.24.589), and I have had six months of substantial compliance with the recommended services and progress. I file the program’s written status update with this petition.',
      tick: is(sudProgram, 'six_months'),
    },
    {
      id: 'oath',
      kind: 'signature',
      by: 'petitioner',
      confirm: 'sworn',
      text: OATH,
      place: true,
      name: '{{fullName}}',
      role: 'Defendant',
    },
    address,
    {
      id: 'attached',
      kind: 'paragraph',
      text: 'Attached: proof of completion, or the program’s written status update.',
    },
  ],
}

/** Built like CrRLJ 09.0870, with the findings of subsection (6) in place of the age. */
export const treatmentOrder: PaperTemplate = {
  id: 'wa-sud-order',
  kind: 'court',
  title: 'Order on Petition to Vacate Conviction After Treatment (RCW 9.96.060(6))',
  words: SHARED,
  format: COURT,
  caption: caption('{{plaintiff}}', ...decided('ORVCJD', 'Clerk’s Action Required: {{box}} 3, {{box}} 8')),
  needs: [...filer, ...inCase, ...inCount, police],
  values,
  blocks: [
    {
      id: 'basis',
      kind: 'paragraph',
      text: 'Defendant filed a petition for an order to vacate a conviction under RCW 9.96.060(6). The court heard the arguments of the parties and considered the case records and files, and the pleadings submitted on the matter.',
    },
    { id: 'finds', kind: 'heading', text: 'The court finds:' },
    says('notice', '1.', 'Adequate notice {{box}} was {{box}} was not given to the appropriate parties and agencies.'),
    judges(
      'completedFound',
      'Defendant completed a substance use disorder program and filed proof of completion, which the court has verified.',
      '2.',
    ),
    judges(
      'sixMonthsFound',
      'Defendant obtained an assessment from a recovery navigator program, an arrest and jail alternative program, or a law enforcement assisted diversion program, and has had six months of substantial compliance with the recommended services and progress, as a written status update shows, which the court has verified.',
      ' ',
    ),
    { id: 'orders', kind: 'heading', text: 'The court orders:' },
    says('listed', '3.', 'Based on the petition, the following offense(s) is/are:'),
    ...counts('decidedCount', { more: ' {{box}} Vacated\u00a0{{box}} Not\u00a0vacated' }),
    {
      id: 'further',
      kind: 'paragraph',
      text: 'For the counts in which the court vacated the conviction, the court further orders that:',
    },
    judges('plea', 'Defendant’s guilty plea for the offense is withdrawn and a not guilty plea is entered.', '4.'),
    judges('verdict', 'The guilty verdict for the offense is set aside.', ' '),
    says('dismissed', '5.', 'The charging document is dismissed, and the judgment and sentence is vacated.'),
    judges(
      'released',
      'Defendant shall be released from all penalties and disabilities resulting from the offense. For all purposes, including responding to questions on employment or housing applications, Defendant may state that they have never been convicted of that offense.',
      '6.',
    ),
    judges(
      'history',
      `The fact that Defendant has been convicted of the offense shall not be included in Defendant’s criminal history for purposes of determining a sentence in any subsequent conviction. Although a vacated conviction will not be used for subsequent sentencing purposes, it may be used for other purposes in a later criminal prosecution ${DOMESTIC_VIOLENCE} RCW 9.96.060(8).`,
      '7.',
    ),
    judges('firearms', FIREARMS, ' '),
    says('transmit', '8.', TRANSMIT),
    ...endOfOrder,
  ],
}
