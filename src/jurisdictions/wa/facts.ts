import type { ChoiceFact, DateFact, Fact, TextFact, YesNoFact } from '../../rules/fact'
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
  owesRestitution,
  pendingCharges,
  plantCount,
  sentenceEndDate,
  sentenceStatus,
  substance,
} from '../facts'

// Facts that only Washington asks. Section 4 of the dossier.

export const offense: ChoiceFact<
  | 'wa-mj-poss-4014'
  | 'wa-mj-poss-401e'
  | 'wa-mj-poss-401d-1971'
  | 'wa-mj-poss-ordinance'
  | 'wa-mj-poss-felony'
  | 'wa-mj-attempt-poss'
  | 'wa-mj-poss-misd-4013'
  | 'wa-mj-paraphernalia'
  | 'wa-mj-other-misd'
  | 'wa-mj-deliver'
  | 'wa-mj-drug-house'
  | 'wa-mj-deliver-minor'
  | 'wa-mj-dui'
  | 'wa-mj-infraction'
  | 'wa-mj-nonconviction'
> = {
  id: 'offense',
  spot: 'section',
  scope: 'charge',
  kind: 'choice',
  options: [
    'wa-mj-poss-4014',
    'wa-mj-poss-401e',
    'wa-mj-poss-401d-1971',
    'wa-mj-poss-ordinance',
    'wa-mj-poss-felony',
    'wa-mj-attempt-poss',
    'wa-mj-poss-misd-4013',
    'wa-mj-paraphernalia',
    'wa-mj-other-misd',
    'wa-mj-deliver',
    'wa-mj-drug-house',
    'wa-mj-deliver-minor',
    'wa-mj-dui',
    'wa-mj-infraction',
    'wa-mj-nonconviction',
  ],
}
export const offenseLevel: ChoiceFact<
  'misdemeanor' | 'gross_misdemeanor' | 'felony_c' | 'felony_b' | 'felony_a' | 'infraction' | 'nonconviction'
> = {
  id: 'offenseLevel',
  scope: 'charge',
  kind: 'choice',
  options: ['misdemeanor', 'gross_misdemeanor', 'felony_c', 'felony_b', 'felony_a', 'infraction', 'nonconviction'],
}

export const courtLevel: ChoiceFact<'state' | 'municipal' | 'federal'> = {
  id: 'courtLevel',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: ['state', 'municipal', 'federal'],
}
export const courtKind: ChoiceFact<
  'district' | 'municipal' | 'superior' | 'juvenile' | 'federal' | 'tribal' | 'other_state'
> = {
  id: 'courtKind',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: ['district', 'municipal', 'superior', 'juvenile', 'federal', 'tribal', 'other_state'],
}
/** The city of a municipal court, the county of any other. */
export const courtCity: TextFact = { id: 'courtCity', scope: 'case', kind: 'text', most: 60, as: 'city', spot: 'court' }
export const juvenileCourt: YesNoFact = { id: 'juvenileCourt', scope: 'case', kind: 'yesNo' }

/** "Vacated" and nothing else: a case that was dismissed after a deferred sentence is still a conviction. */
export const alreadyVacated: YesNoFact = { id: 'alreadyVacated', scope: 'charge', kind: 'yesNo' }
export const recordStillShows: YesNoFact = { id: 'recordStillShows', scope: 'charge', kind: 'yesNo' }
export const seattleObjected: YesNoFact = { id: 'seattleObjected', scope: 'case', kind: 'yesNo' }

export const allTermsDone: YesNoFact = { id: 'allTermsDone', scope: 'case', kind: 'yesNo' }
export const paidFines: YesNoFact = { id: 'paidFines', scope: 'case', kind: 'yesNo' }
export const restrainedNow: YesNoFact = { id: 'restrainedNow', scope: 'person', kind: 'yesNo' }
export const orderViolationDate = {
  id: 'orderViolationDate',
  scope: 'person',
  kind: 'date',
  mayBeNone: true,
} as const satisfies DateFact
export const domesticViolence: YesNoFact = { id: 'domesticViolence', scope: 'charge', kind: 'yesNo' }
export const reducedFromDui: YesNoFact = { id: 'reducedFromDui', scope: 'case', kind: 'yesNo' }
export const sudProgram: ChoiceFact<'completed' | 'six_months' | 'no'> = {
  id: 'sudProgram',
  scope: 'person',
  kind: 'choice',
  options: ['completed', 'six_months', 'no'],
}

export const dischargeCertificate: YesNoFact = { id: 'dischargeCertificate', scope: 'case', kind: 'yesNo' }
export const weaponEnhancement: YesNoFact = { id: 'weaponEnhancement', scope: 'charge', kind: 'yesNo' }

export const nonconvictionKind: ChoiceFact<
  'dismissed' | 'acquitted' | 'no_charges' | 'diverted' | 'deferred_sentence'
> = {
  id: 'nonconvictionKind',
  scope: 'charge',
  kind: 'choice',
  options: ['dismissed', 'acquitted', 'no_charges', 'diverted', 'deferred_sentence'],
}
export const arrestDate: DateFact = {
  id: 'arrestDate',
  scope: 'case',
  kind: 'date',
  after: 'birthDate',
  spot: 'happened',
}
export const dispositionDate: DateFact = {
  id: 'dispositionDate',
  scope: 'case',
  kind: 'date',
  after: 'arrestDate',
  spot: 'decided',
}

// What only papers and notices need.

export const sameCaseOtherOffenses: YesNoFact = {
  id: 'sameCaseOtherOffenses',
  scope: 'case',
  kind: 'yesNo',
  aboutOtherCharges: true,
}
export const pleaOrTrial: ChoiceFact<'plea' | 'trial'> = {
  id: 'pleaOrTrial',
  scope: 'case',
  kind: 'choice',
  options: ['plea', 'trial'],
}
export const localPolice: TextFact = { id: 'localPolice', scope: 'case', kind: 'text', most: 100 }

/** Every fact of Washington's law. */
export const facts: readonly Fact[] = [
  citizenshipConcern,
  courtLevel,
  courtKind,
  courtCity,
  juvenileCourt,
  offense,
  alreadyVacated,
  offenseLevel,
  offenseDate,
  birthDate,
  ageAtOffense,
  convictionDate,
  sentenceStatus,
  sentenceEndDate,
  substance,
  amountGrams,
  plantCount,
  recordStillShows,
  seattleObjected,
  sudProgram,
  domesticViolence,
  reducedFromDui,
  allTermsDone,
  owesFines,
  owesRestitution,
  paidFines,
  pendingCharges,
  laterConviction,
  laterConvictionDate,
  restrainedNow,
  orderViolationDate,
  dischargeCertificate,
  weaponEnhancement,
  nonconvictionKind,
  arrestDate,
  dispositionDate,
  sameCaseOtherOffenses,
  pleaOrTrial,
  localPolice,
]
