import type { Fact } from '../../rules/fact'
import { choice, date, number, yesNo } from '../../rules/kinds'
import {
  amountGrams,
  birthDate,
  citizenshipConcern,
  laterConviction,
  offenseDate,
  owesFines,
  owesRestitution,
  pendingCharges,
  plantCount,
  sentenceStatus,
  substance,
} from '../facts'
import { offenses } from './offenses'

export const courtLevel = choice('courtLevel', 'case', ['state', 'federal', 'tribal', 'other_state'], { spot: 'court' })
export const prosecutedBy = choice('prosecutedBy', 'case', ['state', 'municipal'])
export const caseType = choice('caseType', 'case', ['adult', 'juvenile', 'juvenile_as_adult'])
export const offense = choice(
  'offense',
  'charge',
  offenses.map(({ id }) => id),
  { spot: 'section' },
)
const offenseLevel = choice('offenseLevel', 'charge', ['misdemeanor_b', 'misdemeanor_a', 'felony_c'])
export const disposition = choice('disposition', 'charge', [
  'convicted',
  'sis_active',
  'sis_discharged_no_setaside',
  'sis_set_aside',
  'dismissed',
  'acquitted',
  'sej_dismissed',
  'pending',
])
export const dispositionDate = date('dispositionDate', 'charge', { after: 'offenseDate', spot: 'decided' })
export const sentenceEndDate = date('sentenceEndDate', 'case', { mayBeNone: true, mayBeFuture: true })
// The rule turns on one age only, and no other rule needs the dates: so the age itself is asked.
export const ageAtOffense = number('ageAtOffense', 'charge', 'years', 120)
export const sameCaseOtherOffenses = choice(
  'sameCaseOtherOffenses',
  'case',
  ['none', 'other_dismissed', 'other_convictions'],
  { aboutOtherCharges: true },
)
export const pleaDealOtherCase = yesNo('pleaDealOtherCase', 'charge')
export const courtviewShowing = yesNo('courtviewShowing', 'case')
export const recordProblem = choice('recordProblem', 'case', ['none', 'wrong_entry', 'setaside_missing', 'not_me'])

export { amountGrams, birthDate, citizenshipConcern, offenseDate, sentenceStatus, substance }

/** Every key of the dossier's facts table, those that only inform included. */
export const facts: readonly Fact[] = [
  citizenshipConcern,
  courtLevel,
  prosecutedBy,
  caseType,
  offense,
  offenseLevel,
  disposition,
  dispositionDate,
  offenseDate,
  birthDate,
  ageAtOffense,
  sameCaseOtherOffenses,
  substance,
  amountGrams,
  plantCount,
  courtviewShowing,
  pleaDealOtherCase,
  recordProblem,
  sentenceStatus,
  sentenceEndDate,
  laterConviction,
  pendingCharges,
  owesFines,
  owesRestitution,
]
