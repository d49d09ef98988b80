import type { ChoiceFact, DateFact, YesNoFact } from '../../rules/fact'
import {
  ageAtOffense,
  amountGrams,
  birthDate,
  citizenshipConcern,
  concentrateGrams,
  convictionDate,
  court,
  laterConviction,
  laterConvictionDate,
  offenseDate,
  owesFines,
  owesRestitution,
  pendingCharges,
  plantCount,
  sentenceEndDate,
  sentenceStatus,
  substance,
} from '../facts'
import { counties } from './counties'
import { offenses } from './offenses'

const yesNo = (id: string, scope: YesNoFact['scope']): YesNoFact => ({ id, scope, kind: 'yesNo' })

export const courtLevel: ChoiceFact<'state' | 'municipal' | 'federal' | 'other_state'> = {
  id: 'courtLevel',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: ['state', 'municipal', 'federal', 'other_state'],
}
export const recordType: ChoiceFact<'conviction' | 'arrest_only' | 'deferred_entry' | 'juvenile'> = {
  id: 'recordType',
  scope: 'case',
  kind: 'choice',
  options: ['conviction', 'arrest_only', 'deferred_entry', 'juvenile'],
}
export const deferredEntryOutcome: ChoiceFact<'completed_dismissed' | 'failed_convicted' | 'still_running'> = {
  id: 'deferredEntryOutcome',
  scope: 'case',
  kind: 'choice',
  options: ['completed_dismissed', 'failed_convicted', 'still_running'],
}
export const recordCheck: ChoiceFact<'shows_cleared' | 'shows_not_cleared' | 'not_checked'> = {
  id: 'recordCheck',
  scope: 'charge',
  kind: 'choice',
  options: ['not_checked', 'shows_not_cleared', 'shows_cleared'],
}
export const offense: ChoiceFact = {
  id: 'offense',
  spot: 'section',
  scope: 'charge',
  kind: 'choice',
  options: offenses.map((each) => each.id),
}
export const offenseLevel: ChoiceFact<'felony' | 'misdemeanor' | 'infraction'> = {
  id: 'offenseLevel',
  scope: 'charge',
  kind: 'choice',
  options: ['felony', 'misdemeanor', 'infraction'],
}
export const conduct: ChoiceFact<
  'sold' | 'gave_away' | 'transported_personal' | 'transported_for_sale' | 'imported_exported'
> = {
  id: 'conduct',
  scope: 'charge',
  kind: 'choice',
  options: ['sold', 'gave_away', 'transported_personal', 'transported_for_sale', 'imported_exported'],
}
export const recipientAge: ChoiceFact<'21_or_over' | '18_to_20' | 'under_18' | 'none'> = {
  id: 'recipientAge',
  scope: 'charge',
  kind: 'choice',
  options: ['21_or_over', '18_to_20', 'under_18', 'none'],
}
export const schoolGrounds = yesNo('schoolGrounds', 'charge')
export const priorSuperStrike = yesNo('priorSuperStrike', 'case')
export const priorSexRegistration = yesNo('priorSexRegistration', 'case')
export const twoPriorsSameSection = yesNo('twoPriorsSameSection', 'charge')
export const soldToMinor = yesNo('soldToMinor', 'charge')
export const employedUnder21 = yesNo('employedUnder21', 'charge')
export const environmentalHarm = yesNo('environmentalHarm', 'charge')
export const sentenceType: ChoiceFact<'probation' | 'no_probation' | 'county_jail_felony' | 'state_prison'> = {
  id: 'sentenceType',
  scope: 'case',
  kind: 'choice',
  options: ['probation', 'no_probation', 'county_jail_felony', 'state_prison'],
}
export const mandatorySupervision = yesNo('mandatorySupervision', 'case')
export const custodyReleaseDate: DateFact = {
  id: 'custodyReleaseDate',
  scope: 'case',
  kind: 'date',
  mayBeNone: true,
}
export const probationCompletedClean = yesNo('probationCompletedClean', 'case')
export const onProbationOrServingOther = yesNo('onProbationOrServingOther', 'person')
/** Locked up, not only on probation: what alone shuts Pen. Code 1203.4a. */
export const servingOther = yesNo('servingOther', 'person')
export const sameCaseOtherOffenses = { ...yesNo('sameCaseOtherOffenses', 'case'), aboutOtherCharges: true as const }
export const arrestDate: DateFact = {
  id: 'arrestDate',
  scope: 'case',
  kind: 'date',
  after: 'birthDate',
  spot: 'happened',
}
export const chargesFiled: ChoiceFact<'none' | 'dismissed' | 'acquitted' | 'pending'> = {
  id: 'chargesFiled',
  scope: 'case',
  kind: 'choice',
  options: ['none', 'dismissed', 'acquitted', 'pending'],
}
export const county: ChoiceFact = {
  id: 'county',
  scope: 'case',
  kind: 'choice',
  options: counties,
  named: true,
  spot: 'court',
}

/** Every key of the dossier's facts table, those that only inform included. */
export const facts = [
  citizenshipConcern,
  courtLevel,
  recordType,
  deferredEntryOutcome,
  recordCheck,
  offense,
  offenseLevel,
  offenseDate,
  convictionDate,
  birthDate,
  ageAtOffense,
  substance,
  amountGrams,
  concentrateGrams,
  plantCount,
  conduct,
  recipientAge,
  schoolGrounds,
  priorSuperStrike,
  priorSexRegistration,
  twoPriorsSameSection,
  soldToMinor,
  employedUnder21,
  environmentalHarm,
  sentenceStatus,
  sentenceType,
  mandatorySupervision,
  sentenceEndDate,
  custodyReleaseDate,
  probationCompletedClean,
  onProbationOrServingOther,
  servingOther,
  pendingCharges,
  laterConviction,
  laterConvictionDate,
  owesRestitution,
  owesFines,
  sameCaseOtherOffenses,
  arrestDate,
  chargesFiled,
  county,
  court,
]
