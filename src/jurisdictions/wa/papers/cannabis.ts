import type { PaperTemplate } from '../../../documents/template'
import { birthDate, convictionDate } from '../../facts'
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
import { filer, inCase, inCount, police, values } from './facts'
import { COURT, caption, decided } from './format'

/** Statements of CrRLJ 09.0800: one sworn petition for all cannabis counts of a case. */
export const cannabisPetition: PaperTemplate = {
  id: 'wa-crrlj-09-0800',
  kind: 'court',
  title: 'Petition and Declaration for Order to Vacate Cannabis Conviction',
  words: SHARED,
  form: { number: 'CrRLJ 09.0800', edition: '07/2022' },
  format: COURT,
  caption: caption('{{plaintiff}}', '(PT)'),
  needs: [...filer, ...inCase, ...inCount, { fact: convictionDate }, { fact: birthDate }],
  values,
  blocks: [
    says(
      'request',
      '1.',
      'Defendant asks the court for an order vacating Defendant’s misdemeanor cannabis conviction(s). The petition rests on RCW 9.96.060 (misdemeanor cannabis offense, subsection (5)), on the case record and files, and on Defendant’s declaration.',
      'signed',
    ),
    { id: 'sign', kind: 'signature', by: 'petitioner', name: '{{fullName}}', role: 'Defendant' },
    says('declaration', '2.', 'Defendant’s Declaration: I, {{filer}}, state as follows:'),
    {
      id: 'convicted',
      kind: 'paragraph',
      level: 1,
      confirm: 'sworn',
      text: 'On {{convictionDate}}, I was convicted of the following cannabis offense(s):',
    },
    ...counts('count', { confirm: 'sworn' }),
    {
      id: 'adult',
      kind: 'paragraph',
      level: 1,
      confirm: 'sworn',
      text: 'I was 21 years of age or older at the time of each offense.',
    },
    { id: 'birth', kind: 'paragraph', level: 1, confirm: 'sworn', text: 'My birthdate is {{birthDate}}.' },
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
  ],
}

/** Statements of CrRLJ 09.0870. The counts and the police are filled in; every box is the judge's. */
export const cannabisOrder: PaperTemplate = {
  id: 'wa-crrlj-09-0870',
  kind: 'court',
  title: 'Order on Petition to Vacate Cannabis Conviction',
  words: SHARED,
  form: { number: 'CrRLJ 09.0870', edition: '07/2022' },
  format: COURT,
  caption: caption('{{plaintiff}}', ...decided('ORVCJD', 'Clerk’s Action Required: {{box}} 3, {{box}} 8')),
  needs: [...filer, ...inCase, ...inCount, police],
  values,
  blocks: [
    {
      id: 'basis',
      kind: 'paragraph',
      text: 'Defendant filed a petition for an order to vacate a misdemeanor cannabis conviction under RCW 9.96.060. The court heard the arguments of the parties and considered the case records and files, and the pleadings submitted on the matter.',
    },
    { id: 'finds', kind: 'heading', text: 'The court finds:' },
    says('notice', '1.', 'Adequate notice {{box}} was {{box}} was not given to the appropriate parties and agencies.'),
    judges('adult', 'Defendant was 21 years of age or older at the time Defendant committed the offense(s).', '2.'),
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
