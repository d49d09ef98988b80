import type { ChoiceFact, DateFact, Fact, YesNoFact } from '../../rules/fact'
import {
  ageAtOffense,
  amountGrams,
  birthDate,
  citizenshipConcern,
  convictionDate,
  laterConviction,
  laterConvictionDate,
  offenseDate,
  owesFines,
  pendingCharges,
  plantCount,
  sentenceEndDate,
  sentenceStatus,
  substance,
} from '../facts'
import { counties } from './counties'
import { offenses } from './offenses'

export const caseOutcome: ChoiceFact<
  'convicted' | 'dismissed' | 'acquitted' | 'declined' | 'discharged_453_3363' | 'juvenile_adjudication' | 'pending'
> = {
  id: 'caseOutcome',
  scope: 'charge',
  kind: 'choice',
  options: [
    'convicted',
    'dismissed',
    'acquitted',
    'declined',
    'discharged_453_3363',
    'juvenile_adjudication',
    'pending',
  ],
}
export const courtKind: ChoiceFact<
  'justice' | 'municipal' | 'district' | 'juvenile' | 'federal' | 'tribal' | 'other_state'
> = {
  id: 'courtKind',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: ['justice', 'municipal', 'district', 'juvenile', 'federal', 'tribal', 'other_state'],
}
/** Follows from the kind of court; the decision does not ask it. */
export const courtLevel: ChoiceFact<'state' | 'municipal' | 'federal'> = {
  id: 'courtLevel',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: ['state', 'municipal', 'federal'],
}
export const county: ChoiceFact = {
  id: 'county',
  scope: 'case',
  kind: 'choice',
  options: counties,
  named: true,
  spot: 'court',
}
export const offense: ChoiceFact = {
  id: 'offense',
  spot: 'section',
  scope: 'charge',
  kind: 'choice',
  options: offenses.map((each) => each.id),
}
export const offenseLevel: ChoiceFact<
  'misdemeanor' | 'gross_misdemeanor' | 'felony_e' | 'felony_d' | 'felony_c' | 'felony_b' | 'felony_a'
> = {
  id: 'offenseLevel',
  scope: 'charge',
  kind: 'choice',
  options: ['misdemeanor', 'gross_misdemeanor', 'felony_e', 'felony_d', 'felony_c', 'felony_b', 'felony_a'],
}
export const arrestDate: DateFact = {
  id: 'arrestDate',
  scope: 'case',
  kind: 'date',
  after: 'birthDate',
  spot: 'happened',
}
export const pardonStatus: ChoiceFact<'none' | 'have_document' | 'confirmed_sealed'> = {
  id: 'pardonStatus',
  scope: 'charge',
  kind: 'choice',
  options: ['none', 'have_document', 'confirmed_sealed'],
}
export const pardonMatchesCharge: YesNoFact = { id: 'pardonMatchesCharge', scope: 'charge', kind: 'yesNo' }
export const recordStillShows: YesNoFact = { id: 'recordStillShows', scope: 'case', kind: 'yesNo' }
export const laterConvictionType: ChoiceFact<'crime' | 'minor_traffic'> = {
  id: 'laterConvictionType',
  scope: 'case',
  kind: 'choice',
  options: ['crime', 'minor_traffic'],
}
export const dishonorableDischarge: YesNoFact = { id: 'dishonorableDischarge', scope: 'case', kind: 'yesNo' }
export const priorDenialDate: DateFact = {
  id: 'priorDenialDate',
  scope: 'case',
  kind: 'date',
  after: 'convictionDate',
  mayBeNone: true,
}
export const sameCaseOtherOffenses: YesNoFact = {
  id: 'sameCaseOtherOffenses',
  scope: 'case',
  kind: 'yesNo',
  aboutOtherCharges: true,
}

/** The facts table of the dossier; `birthDate` serves only to work out the age. */
export const facts: readonly Fact[] = [
  citizenshipConcern,
  caseOutcome,
  courtKind,
  courtLevel,
  county,
  offense,
  offenseLevel,
  birthDate,
  offenseDate,
  arrestDate,
  convictionDate,
  sentenceEndDate,
  sentenceStatus,
  ageAtOffense,
  substance,
  amountGrams,
  plantCount,
  pardonStatus,
  pardonMatchesCharge,
  pendingCharges,
  recordStillShows,
  laterConviction,
  laterConvictionDate,
  laterConvictionType,
  owesFines,
  dishonorableDischarge,
  priorDenialDate,
  sameCaseOtherOffenses,
]
