import type { ChoiceFact, Fact } from '../../rules/fact'
import { choice, date, number, yesNo } from '../../rules/kinds'
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

export const courtLevel = choice('courtLevel', 'case', ['state', 'federal', 'other_state'], { spot: 'court' })
export const courtDepartment = choice(
  'courtDepartment',
  'case',
  ['Boston Municipal Court', 'District Court', 'Superior Court', 'Juvenile Court'],
  { spot: 'court', named: true },
)
export const caseType = choice('caseType', 'case', ['adult', 'juvenile', 'youthful_offender'])
export const offense = choice(
  'offense',
  'charge',
  offenses.map((each) => each.id),
  { spot: 'section' },
)
export const offenseLevel = choice('offenseLevel', 'charge', ['misdemeanor', 'felony'])
export const disposition = choice('disposition', 'charge', [
  'convicted',
  'cwof_dismissed',
  'dismissed',
  'nolle_prosequi',
  'not_guilty',
  'no_bill',
  'no_probable_cause',
  'pending',
])
/** The finding, or however the case ended; `none` only while the case is open. */
export const convictionDate = date('convictionDate', 'case', { spot: 'decided', after: 'offenseDate', mayBeNone: true })
export const releaseDate = date('releaseDate', 'case', { after: 'offenseDate', mayBeNone: true })
export const laterReleaseDate = date('laterReleaseDate', 'case', { after: 'convictionDate', mayBeNone: true })
export const unsealableConviction = yesNo('unsealableConviction', 'person')
export const sentenceEndDate = date('sentenceEndDate', 'case', {
  after: 'convictionDate',
  mayBeNone: true,
  mayBeFuture: true,
})
/** Form TC0021 counts in ounces of the avoirdupois pound. */
export const amountGrams = { ...sharedAmountGrams, ounce: 28.3495 }
export const whereFound = choice('whereFound', 'charge', ['primary_residence', 'elsewhere', 'both'])
export const proofOfAmount = yesNo('proofOfAmount', 'charge')
export const sameCaseOtherOffenses = choice(
  'sameCaseOtherOffenses',
  'case',
  ['none', 'eligible_only', 'other_crimes'],
  { aboutOtherCharges: true },
)
export const laterConvictionDate = date('laterConvictionDate', 'case', { after: 'convictionDate', mayBeNone: true })
export const numberOfRecords = number('numberOfRecords', 'person', 'count', 999)
export const otherCourtRecords = yesNo('otherCourtRecords', 'person')
export const outOfStateRecord = yesNo('outOfStateRecord', 'person')
export const activeInvestigation = yesNo('activeInvestigation', 'person')
export const wantsSealInstead = yesNo('wantsSealInstead', 'person')
/** Settled by the court; names the district attorney who gets a copy. */
export const county: ChoiceFact = choice(
  'county',
  'case',
  [
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
  { spot: 'court', named: true },
)

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
