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
  offenseDate,
  owesFines,
  owesRestitution,
  pendingCharges,
  plantCount,
  sentenceStatus,
  substance,
} from '../facts'
import { counties } from './counties'
import { offenses } from './offenses'

export const courtLevel = choice('courtLevel', 'case', ['state', 'municipal', 'federal', 'other_state'], {
  spot: 'court',
})

export const disposition = choice('disposition', 'charge', [
  'convicted',
  'dismissed',
  'acquitted',
  'deferred_completed',
  'diversion_completed',
  'no_charges',
])

export const juvenileCase = yesNo('juvenileCase', 'case')

export const offense = choice(
  'offense',
  'charge',
  offenses.map((each) => each.id),
  { spot: 'section' },
)

/** The code beside the count: PO2, DPO, M1, DM2, F5, DF4. */
export type Level =
  | 'petty'
  | 'drug_petty'
  | 'm1'
  | 'm2'
  | 'm3'
  | 'dm1'
  | 'dm2'
  | 'f1'
  | 'f2'
  | 'f3'
  | 'f4'
  | 'f5'
  | 'f6'
  | 'l1'
  | 'l2'
  | 'l3'
  | 'l4'
  | 'municipal'
  | 'civil_infraction'

/** Petty under each law so far, or a city's. */
const PETTY = ['petty', 'drug_petty', 'civil_infraction', 'municipal']

export const offenseLevel = choice(
  'offenseLevel',
  'charge',
  [
    'petty',
    'drug_petty',
    'm1',
    'm2',
    'm3',
    'dm1',
    'dm2',
    'f1',
    'f2',
    'f3',
    'f4',
    'f5',
    'f6',
    'l1',
    'l2',
    'l3',
    'l4',
    'municipal',
    'civil_infraction',
  ],
  {
    bounds: [
      {
        by: 'offense',
        leaves: {
          'co-possess-petty': PETTY,
          'co-possess-misdemeanor': ['m1', 'm2', 'dm1', 'dm2', 'f5'],
          'co-possess-felony': ['f5', 'f6', 'l4'],
          'co-transfer-no-pay': PETTY,
          'co-paraphernalia': PETTY,
          'co-cultivate-f3': ['f3'],
        },
      },
    ],
  },
)

/** `none`: a fine only, so that nothing had to end. */
export const sentenceEndDate = date('sentenceEndDate', 'case', {
  after: 'convictionDate',
  mayBeFuture: true,
  mayBeNone: true,
})

/** The day on which the last later case ended, its sentence included. */
export const laterConvictionDate = date('laterConvictionDate', 'case', {
  after: 'convictionDate',
  mayBeNone: true,
  mayBeFuture: true,
})

export const laterConvictionKind = choice('laterConvictionKind', 'case', [
  'none',
  'one_nonfelony',
  'felony',
  'two_or_more',
  'dv_sex_child',
])

export const highestOffenseLevelAllCases = choice('highestOffenseLevelAllCases', 'person', [
  'petty',
  'misdemeanor',
  'felony',
])

export const chargedSince = yesNo('chargedSince', 'case')

export const sameCaseOtherOffenses = choice('sameCaseOtherOffenses', 'case', ['no', 'yes_dismissed', 'yes_convicted'], {
  aboutOtherCharges: true,
})

/** What the other conviction of the same case was; more than one other is `other`. */
export const otherCountKind = choice('otherCountKind', 'charge', ['marijuana_possession', 'paraphernalia', 'other'])

/** What a charge that is not a drug crime was, as far as the law of sealing parts them. */
export const otherPleaKind = choice('otherPleaKind', 'charge', ['ordinary', 'traffic', 'excluded'])

export const specialOffender = yesNo('specialOffender', 'case')

export const pardonStatus = choice('pardonStatus', 'charge', ['confirmed', 'no'])

export const stillOnRecord = yesNo('stillOnRecord', 'case')

export const underageConvictionNumber = choice('underageConvictionNumber', 'charge', ['first', 'second_or_more'])

export const dismissedAsPartOfPlea = yesNo('dismissedAsPartOfPlea', 'case')

export const lastDenialDate = date('lastDenialDate', 'case', { after: 'convictionDate', mayBeNone: true })

/** Settled by picking the court; only the notices of local programs turn on it. */
export const county = choice('county', 'case', counties, { named: true, spot: 'court' })

/** Every fact that Colorado's law turns on. */
export const facts: readonly Fact[] = [
  citizenshipConcern,
  courtLevel,
  court,
  juvenileCase,
  offense,
  substance,
  disposition,
  stillOnRecord,
  sameCaseOtherOffenses,
  otherCountKind,
  otherPleaKind,
  offenseDate,
  birthDate,
  ageAtOffense,
  convictionDate,
  sentenceStatus,
  sentenceEndDate,
  offenseLevel,
  amountGrams,
  plantCount,
  owesRestitution,
  owesFines,
  pendingCharges,
  laterConviction,
  laterConvictionDate,
  laterConvictionKind,
  highestOffenseLevelAllCases,
  chargedSince,
  specialOffender,
  pardonStatus,
  underageConvictionNumber,
  dismissedAsPartOfPlea,
  lastDenialDate,
  county,
]
