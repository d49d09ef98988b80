import type { ChoiceFact, DateFact, Fact, NumberFact, YesNoFact } from '../../rules/fact'
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
import { type OffenseId, offenses } from './offenses'

export const courtLevel: ChoiceFact<'state' | 'federal' | 'tribal' | 'other_state'> = {
  id: 'courtLevel',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: ['state', 'federal', 'tribal', 'other_state'],
}
export const prosecutedBy: ChoiceFact<'state' | 'municipal'> = {
  id: 'prosecutedBy',
  scope: 'case',
  kind: 'choice',
  options: ['state', 'municipal'],
}
export const caseType: ChoiceFact<'adult' | 'juvenile' | 'juvenile_as_adult'> = {
  id: 'caseType',
  scope: 'case',
  kind: 'choice',
  options: ['adult', 'juvenile', 'juvenile_as_adult'],
}
export const offense: ChoiceFact<OffenseId> = {
  id: 'offense',
  spot: 'section',
  scope: 'charge',
  kind: 'choice',
  options: offenses.map(({ id }) => id),
}
const offenseLevel: ChoiceFact<'misdemeanor_a' | 'misdemeanor_b' | 'felony_c'> = {
  id: 'offenseLevel',
  scope: 'charge',
  kind: 'choice',
  options: ['misdemeanor_b', 'misdemeanor_a', 'felony_c'],
}
export const disposition: ChoiceFact<
  | 'convicted'
  | 'sis_active'
  | 'sis_discharged_no_setaside'
  | 'sis_set_aside'
  | 'dismissed'
  | 'acquitted'
  | 'sej_dismissed'
  | 'pending'
> = {
  id: 'disposition',
  scope: 'charge',
  kind: 'choice',
  options: [
    'convicted',
    'sis_active',
    'sis_discharged_no_setaside',
    'sis_set_aside',
    'dismissed',
    'acquitted',
    'sej_dismissed',
    'pending',
  ],
}
export const dispositionDate: DateFact = {
  id: 'dispositionDate',
  scope: 'charge',
  kind: 'date',
  after: 'offenseDate',
  spot: 'decided',
}
export const sentenceEndDate: DateFact & { mayBeNone: true } = {
  id: 'sentenceEndDate',
  scope: 'case',
  kind: 'date',
  mayBeNone: true,
  mayBeFuture: true,
}
// The rule turns on one age only, and no other rule needs the dates: so the age itself is asked.
export const ageAtOffense: NumberFact = {
  id: 'ageAtOffense',
  scope: 'charge',
  kind: 'number',
  unit: 'years',
  most: 120,
}
export const sameCaseOtherOffenses: ChoiceFact<'none' | 'other_dismissed' | 'other_convictions'> = {
  id: 'sameCaseOtherOffenses',
  aboutOtherCharges: true,
  scope: 'case',
  kind: 'choice',
  options: ['none', 'other_dismissed', 'other_convictions'],
}
export const pleaDealOtherCase: YesNoFact = { id: 'pleaDealOtherCase', scope: 'charge', kind: 'yesNo' }
export const courtviewShowing: YesNoFact = { id: 'courtviewShowing', scope: 'case', kind: 'yesNo' }
export const recordProblem: ChoiceFact<'none' | 'not_me' | 'wrong_entry' | 'setaside_missing'> = {
  id: 'recordProblem',
  scope: 'case',
  kind: 'choice',
  options: ['none', 'wrong_entry', 'setaside_missing', 'not_me'],
}

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
