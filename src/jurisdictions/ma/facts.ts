import type { ChoiceFact, DateFact, Fact, NumberFact, YesNoFact } from '../../rules/fact'
import {
  ageAtOffense,
  birthDate,
  citizenshipConcern,
  court,
  laterConviction,
  offenseDate,
  owesFines,
  owesRestitution,
  pendingCharges,
  plantCount,
  sentenceStatus,
  amountGrams as sharedAmountGrams,
  substance,
} from '../facts'
import { offenses } from './offenses'

const yesNo = (id: string, scope: YesNoFact['scope']): YesNoFact => ({ id, scope, kind: 'yesNo' })

export const courtLevel: ChoiceFact<'state' | 'federal' | 'other_state'> = {
  id: 'courtLevel',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: ['state', 'federal', 'other_state'],
}
export const courtDepartment: ChoiceFact<
  'Boston Municipal Court' | 'District Court' | 'Superior Court' | 'Juvenile Court'
> = {
  id: 'courtDepartment',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: ['Boston Municipal Court', 'District Court', 'Superior Court', 'Juvenile Court'],
  named: true,
}
export const caseType: ChoiceFact<'adult' | 'juvenile' | 'youthful_offender'> = {
  id: 'caseType',
  scope: 'case',
  kind: 'choice',
  options: ['adult', 'juvenile', 'youthful_offender'],
}
export const offense: ChoiceFact = {
  id: 'offense',
  spot: 'section',
  scope: 'charge',
  kind: 'choice',
  options: offenses.map((each) => each.id),
}
export const offenseLevel: ChoiceFact<'misdemeanor' | 'felony'> = {
  id: 'offenseLevel',
  scope: 'charge',
  kind: 'choice',
  options: ['misdemeanor', 'felony'],
}
export const disposition: ChoiceFact<
  | 'convicted'
  | 'cwof_dismissed'
  | 'dismissed'
  | 'nolle_prosequi'
  | 'not_guilty'
  | 'no_bill'
  | 'no_probable_cause'
  | 'pending'
> = {
  id: 'disposition',
  scope: 'charge',
  kind: 'choice',
  options: [
    'convicted',
    'cwof_dismissed',
    'dismissed',
    'nolle_prosequi',
    'not_guilty',
    'no_bill',
    'no_probable_cause',
    'pending',
  ],
}
/** The finding, or however the case ended; `none` only while the case is open. */
export const convictionDate: DateFact & { mayBeNone: true } = {
  id: 'convictionDate',
  spot: 'decided',
  scope: 'case',
  kind: 'date',
  after: 'offenseDate',
  mayBeNone: true,
}
export const releaseDate: DateFact = {
  id: 'releaseDate',
  scope: 'case',
  kind: 'date',
  after: 'offenseDate',
  mayBeNone: true,
}
export const laterReleaseDate: DateFact = {
  id: 'laterReleaseDate',
  scope: 'case',
  kind: 'date',
  after: 'convictionDate',
  mayBeNone: true,
}
export const unsealableConviction = yesNo('unsealableConviction', 'person')
export const sentenceEndDate: DateFact = {
  id: 'sentenceEndDate',
  scope: 'case',
  kind: 'date',
  after: 'convictionDate',
  mayBeNone: true,
  mayBeFuture: true,
}
/** Form TC0021 counts in ounces of the avoirdupois pound. */
export const amountGrams: NumberFact = { ...sharedAmountGrams, ounce: 28.3495 }
export const whereFound: ChoiceFact<'primary_residence' | 'elsewhere' | 'both'> = {
  id: 'whereFound',
  scope: 'charge',
  kind: 'choice',
  options: ['primary_residence', 'elsewhere', 'both'],
}
export const proofOfAmount = yesNo('proofOfAmount', 'charge')
export const sameCaseOtherOffenses: ChoiceFact<'none' | 'eligible_only' | 'other_crimes'> = {
  id: 'sameCaseOtherOffenses',
  aboutOtherCharges: true,
  scope: 'case',
  kind: 'choice',
  options: ['none', 'eligible_only', 'other_crimes'],
}
export const laterConvictionDate: DateFact & { mayBeNone: true } = {
  id: 'laterConvictionDate',
  scope: 'case',
  kind: 'date',
  after: 'convictionDate',
  mayBeNone: true,
}
export const numberOfRecords: NumberFact = {
  id: 'numberOfRecords',
  scope: 'person',
  kind: 'number',
  unit: 'count',
  most: 999,
}
export const otherCourtRecords = yesNo('otherCourtRecords', 'person')
export const outOfStateRecord = yesNo('outOfStateRecord', 'person')
export const activeInvestigation = yesNo('activeInvestigation', 'person')
export const wantsSealInstead = yesNo('wantsSealInstead', 'person')
/** Settled by the court; names the district attorney who gets a copy. */
export const county: ChoiceFact = {
  id: 'county',
  spot: 'court',
  scope: 'case',
  kind: 'choice',
  options: [
    'Barnstable',
    'Berkshire',
    'Bristol',
    'Dukes',
    'Essex',
    'Franklin',
    'Hampden',
    'Hampshire',
    'Middlesex',
    'Nantucket',
    'Norfolk',
    'Plymouth',
    'Suffolk',
    'Worcester',
  ],
  named: true,
}

/** Every key of the dossier's facts table, those that only inform included, and the county. */
export const facts: readonly Fact[] = [
  courtLevel,
  courtDepartment,
  caseType,
  offense,
  offenseLevel,
  disposition,
  offenseDate,
  convictionDate,
  releaseDate,
  laterReleaseDate,
  unsealableConviction,
  sentenceEndDate,
  sentenceStatus,
  ageAtOffense,
  birthDate,
  substance,
  amountGrams,
  whereFound,
  plantCount,
  proofOfAmount,
  sameCaseOtherOffenses,
  laterConviction,
  laterConvictionDate,
  numberOfRecords,
  otherCourtRecords,
  outOfStateRecord,
  activeInvestigation,
  pendingCharges,
  owesFines,
  owesRestitution,
  wantsSealInstead,
  citizenshipConcern,
  court,
  county,
]
