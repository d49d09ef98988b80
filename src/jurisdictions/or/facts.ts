import type { ChoiceFact, DateFact, NumberFact, YesNoFact } from '../../rules/fact'
import {
  ageAtOffense,
  amountGrams,
  birthDate,
  citizenshipConcern,
  convictionDate,
  laterConviction,
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
import { type OffenseId, offenses } from './offenses'

const yesNo = (id: string, scope: YesNoFact['scope']): YesNoFact => ({ id, scope, kind: 'yesNo' })

const choice = <V extends string>(id: string, scope: ChoiceFact['scope'], ...options: V[]): ChoiceFact<V> => ({
  id,
  scope,
  kind: 'choice',
  options,
})

export const caseOutcome = choice(
  'caseOutcome',
  'charge',
  'convicted',
  'dismissed',
  'diversion_dismissed',
  'acquitted',
  'no_charges_filed',
  'juvenile_adjudication',
  'pending',
)
export const courtKind = {
  ...choice('courtKind', 'case', 'circuit', 'justice', 'municipal', 'juvenile', 'federal', 'tribal', 'other_state'),
  spot: 'court' as const,
}
export const courtLevel = { ...choice('courtLevel', 'case', 'state', 'municipal', 'federal'), spot: 'court' as const }
export const county: ChoiceFact = {
  id: 'county',
  scope: 'case',
  kind: 'choice',
  options: counties,
  named: true,
  spot: 'court',
}
export const offense: ChoiceFact<OffenseId> = {
  id: 'offense',
  spot: 'section',
  scope: 'charge',
  kind: 'choice',
  options: offenses.map((each) => each.id),
}

/** Lowest first. */
export const offenseLevel = choice(
  'offenseLevel',
  'charge',
  'violation',
  'misdemeanor_c',
  'misdemeanor_b',
  'misdemeanor_a',
  'felony_c',
  'felony_b',
  'felony_a',
  'felony_unclassified',
)
/** Worked out from the other answers where the dossier's table can tell; asked only where it cannot. */
export const currentLevel = choice(
  'currentLevel',
  'charge',
  'none',
  'violation',
  'misdemeanor_c',
  'misdemeanor_b',
  'misdemeanor_a',
  'felony_c',
  'felony_b',
  'felony_a',
)
/** Of a crime without marijuana: traffic crimes and the crimes of ORS 137.225(5) and (6) can never be set aside. */
export const otherPleaKind = choice('otherPleaKind', 'charge', 'traffic', 'excluded', 'ordinary')
export const caseFiledDate: DateFact = { id: 'caseFiledDate', scope: 'case', kind: 'date', after: 'offenseDate' }
export const releaseDate: DateFact & { mayBeNone: true } = {
  id: 'releaseDate',
  scope: 'case',
  kind: 'date',
  mayBeNone: true,
}
export const ageAtConviction: NumberFact = {
  id: 'ageAtConviction',
  scope: 'case',
  kind: 'number',
  unit: 'years',
  most: 120,
  worked: { from: 'birthDate', to: 'convictionDate' },
}
export const otherConvictionEver = choice('otherConvictionEver', 'case', 'none', 'motor_vehicle_violations_only', 'yes')
export const whereHeld = choice('whereHeld', 'charge', 'household', 'public_or_vehicle')
export const wasSale = yesNo('wasSale', 'charge')
export const recipientAdult = yesNo('recipientAdult', 'charge')
/** Unlike the shared fact, the newest other crime may also be older than this conviction. */
export const laterConvictionDate: DateFact = {
  id: 'laterConvictionDate',
  scope: 'case',
  kind: 'date',
  after: 'birthDate',
}
export const laterConvictionType = choice(
  'laterConvictionType',
  'case',
  'crime',
  'single_violation',
  'several_violations',
  'motor_vehicle_violation',
  'drug_enforcement_misdemeanor',
)
/** Of several violations the newest is free: the one before it is the last that counts. */
export const secondViolationDate: DateFact = {
  id: 'secondViolationDate',
  scope: 'case',
  kind: 'date',
  after: 'birthDate',
}
export const probationRevokedDate: DateFact & { mayBeNone: true } = {
  id: 'probationRevokedDate',
  scope: 'case',
  kind: 'date',
  after: 'convictionDate',
  mayBeNone: true,
}
export const declinationDate: DateFact = { id: 'declinationDate', scope: 'case', kind: 'date', after: 'offenseDate' }
export const onlyChargeInCase = { ...yesNo('onlyChargeInCase', 'case'), aboutOtherCharges: true as const }
export const victimInCase = yesNo('victimInCase', 'case')
export const pardonStatus = choice('pardonStatus', 'case', 'not_checked', 'checked_still_shows', 'confirmed_sealed')
export const sameCaseOtherOffenses = { ...yesNo('sameCaseOtherOffenses', 'case'), aboutOtherCharges: true as const }

/** Every key of the dossier's facts table, those that only inform included. */
export const facts = [
  citizenshipConcern,
  courtKind,
  courtLevel,
  county,
  caseOutcome,
  offense,
  offenseLevel,
  currentLevel,
  substance,
  otherPleaKind,
  offenseDate,
  caseFiledDate,
  convictionDate,
  birthDate,
  ageAtOffense,
  ageAtConviction,
  releaseDate,
  sentenceStatus,
  sentenceEndDate,
  owesRestitution,
  owesFines,
  otherConvictionEver,
  amountGrams,
  plantCount,
  whereHeld,
  wasSale,
  recipientAdult,
  pendingCharges,
  laterConviction,
  laterConvictionType,
  laterConvictionDate,
  secondViolationDate,
  probationRevokedDate,
  declinationDate,
  onlyChargeInCase,
  victimInCase,
  pardonStatus,
  sameCaseOtherOffenses,
]
