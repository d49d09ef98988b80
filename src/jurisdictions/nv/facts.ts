import type { Fact } from '../../rules/fact'
import { choice, date, yesNo } from '../../rules/kinds'
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
  pendingCharges,
  plantCount,
  sentenceEndDate,
  sentenceStatus,
  substance,
} from '../facts'
import { counties } from './counties'
import { offenses } from './offenses'

export const caseOutcome = choice('caseOutcome', 'charge', [
  'convicted',
  'dismissed',
  'acquitted',
  'declined',
  'discharged_453_3363',
  'juvenile_adjudication',
  'pending',
])
export const courtKind = choice(
  'courtKind',
  'case',
  ['justice', 'municipal', 'district', 'juvenile', 'federal', 'tribal', 'other_state'],
  { spot: 'court' },
)
/** Follows from the kind of court; the decision does not ask it. */
export const courtLevel = choice('courtLevel', 'case', ['state', 'municipal', 'federal'], {
  spot: 'court',
  bounds: [
    {
      by: 'courtKind',
      leaves: { justice: ['state'], district: ['state'], municipal: ['municipal'], federal: ['federal'] },
    },
  ],
})
export const county = choice('county', 'case', counties, { named: true, spot: 'court' })
export const offense = choice(
  'offense',
  'charge',
  offenses.map((each) => each.id),
  { spot: 'section' },
)
export const offenseLevel = choice(
  'offenseLevel',
  'charge',
  ['misdemeanor', 'gross_misdemeanor', 'felony_e', 'felony_d', 'felony_c', 'felony_b', 'felony_a'],
  {
    bounds: [
      {
        by: 'offense',
        leaves: {
          'nv-poss-1oz-or-less': ['misdemeanor', 'gross_misdemeanor', 'felony_e'],
          'nv-poss-over-1oz': ['felony_e', 'felony_d'],
          'nv-paraphernalia': ['misdemeanor'],
        },
      },
    ],
  },
)
export const arrestDate = date('arrestDate', 'case', { after: 'birthDate', spot: 'happened' })
export const pardonStatus = choice('pardonStatus', 'charge', ['none', 'have_document', 'confirmed_sealed'])
export const pardonMatchesCharge = yesNo('pardonMatchesCharge', 'charge')
export const recordStillShows = yesNo('recordStillShows', 'case')
export const laterConvictionType = choice('laterConvictionType', 'case', ['crime', 'minor_traffic'])
export const dishonorableDischarge = yesNo('dishonorableDischarge', 'case')
export const priorDenialDate = date('priorDenialDate', 'case', { after: 'convictionDate', mayBeNone: true })
export const sameCaseOtherOffenses = yesNo('sameCaseOtherOffenses', 'case', { aboutOtherCharges: true })

/** The facts table of the dossier; `birthDate` serves only to work out the age. */
export const facts: readonly Fact[] = [
  citizenshipConcern,
  caseOutcome,
  courtKind,
  court,
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
