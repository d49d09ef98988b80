import type { Fact } from '../../rules/fact'
import { choice, date, text, yesNo } from '../../rules/kinds'
import {
  ageAtOffense,
  amountGrams,
  birthDate,
  citizenshipConcern,
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

// Facts that only Washington asks. Section 4 of the dossier.

export const offense = choice(
  'offense',
  'charge',
  [
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
  { spot: 'section' },
)
export const offenseLevel = choice('offenseLevel', 'charge', [
  'misdemeanor',
  'gross_misdemeanor',
  'felony_c',
  'felony_b',
  'felony_a',
  'infraction',
  'nonconviction',
])

export const courtLevel = choice('courtLevel', 'case', ['state', 'municipal', 'federal'], {
  spot: 'court',
  bounds: [
    {
      by: 'courtKind',
      leaves: { superior: ['state'], district: ['state'], municipal: ['municipal'], federal: ['federal'] },
    },
  ],
})
export const courtKind = choice(
  'courtKind',
  'case',
  ['district', 'municipal', 'superior', 'juvenile', 'federal', 'tribal', 'other_state'],
  { spot: 'court' },
)
/** The city of a municipal court, the county of any other. */
export const courtCity = text('courtCity', 'case', 60, { as: 'city', spot: 'court' })
export const juvenileCourt = yesNo('juvenileCourt', 'case')

/** "Vacated" and nothing else: a case that was dismissed after a deferred sentence is still a conviction. */
export const alreadyVacated = yesNo('alreadyVacated', 'charge')
export const recordStillShows = yesNo('recordStillShows', 'charge')
export const seattleObjected = yesNo('seattleObjected', 'case')

export const allTermsDone = yesNo('allTermsDone', 'case')
export const paidFines = yesNo('paidFines', 'case')
export const restrainedNow = yesNo('restrainedNow', 'person')
export const orderViolationDate = date('orderViolationDate', 'person', { mayBeNone: true })
export const domesticViolence = yesNo('domesticViolence', 'charge')
export const reducedFromDui = yesNo('reducedFromDui', 'case')
export const sudProgram = choice('sudProgram', 'person', ['completed', 'six_months', 'no'])

export const dischargeCertificate = yesNo('dischargeCertificate', 'case')
export const weaponEnhancement = yesNo('weaponEnhancement', 'charge')

export const nonconvictionKind = choice('nonconvictionKind', 'charge', [
  'dismissed',
  'acquitted',
  'no_charges',
  'diverted',
  'deferred_sentence',
])
export const arrestDate = date('arrestDate', 'case', { after: 'birthDate', spot: 'happened' })
export const dispositionDate = date('dispositionDate', 'case', { after: 'arrestDate', spot: 'decided' })

// What only papers and notices need.

export const sameCaseOtherOffenses = yesNo('sameCaseOtherOffenses', 'case', { aboutOtherCharges: true })
export const pleaOrTrial = choice('pleaOrTrial', 'case', ['plea', 'trial'])
export const localPolice = text('localPolice', 'case', 100)

/** Every fact of Washington's law. */
export const facts: readonly Fact[] = [
  citizenshipConcern,
  courtLevel,
  courtKind,
  court,
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
