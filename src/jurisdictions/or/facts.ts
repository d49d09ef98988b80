import { choice, date, number, yesNo } from '../../rules/kinds'
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
  sentenceEndDate,
  sentenceStatus,
  substance,
} from '../facts'
import { counties } from './counties'
import { offenses } from './offenses'

export const caseOutcome = choice('caseOutcome', 'charge', [
  'convicted',
  'dismissed',
  'diversion_dismissed',
  'acquitted',
  'no_charges_filed',
  'juvenile_adjudication',
  'pending',
])
export const courtKind = choice(
  'courtKind',
  'case',
  ['circuit', 'justice', 'municipal', 'juvenile', 'federal', 'tribal', 'other_state'],
  { spot: 'court' },
)
export const courtLevel = choice('courtLevel', 'case', ['state', 'municipal', 'federal'], {
  spot: 'court',
  bounds: [
    {
      by: 'courtKind',
      leaves: { circuit: ['state'], justice: ['state'], municipal: ['municipal'], federal: ['federal'] },
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

/** Lowest first. */
export const offenseLevel = choice(
  'offenseLevel',
  'charge',
  [
    'violation',
    'misdemeanor_c',
    'misdemeanor_b',
    'misdemeanor_a',
    'felony_c',
    'felony_b',
    'felony_a',
    'felony_unclassified',
  ],
  {
    bounds: [
      {
        by: 'offense',
        leaves: {
          'or-poss-lt1oz': ['violation', 'misdemeanor_c'],
          'or-poss-lt1oz-school': ['violation', 'misdemeanor_c'],
        },
      },
    ],
  },
)
/** Worked out from the other answers where the dossier's table can tell; asked only where it cannot. */
export const currentLevel = choice('currentLevel', 'charge', [
  'none',
  'violation',
  'misdemeanor_c',
  'misdemeanor_b',
  'misdemeanor_a',
  'felony_c',
  'felony_b',
  'felony_a',
])
/** Of a crime without marijuana: traffic crimes and the crimes of ORS 137.225(5) and (6) can never be set aside. */
export const otherPleaKind = choice('otherPleaKind', 'charge', ['traffic', 'excluded', 'ordinary'])
export const caseFiledDate = date('caseFiledDate', 'case', { after: 'offenseDate' })
export const releaseDate = date('releaseDate', 'case', { mayBeNone: true })
export const ageAtConviction = number('ageAtConviction', 'case', 'years', 120, {
  worked: { from: 'birthDate', to: 'convictionDate' },
})
export const otherConvictionEver = choice('otherConvictionEver', 'case', [
  'none',
  'motor_vehicle_violations_only',
  'yes',
])
export const whereHeld = choice('whereHeld', 'charge', ['household', 'public_or_vehicle'])
export const wasSale = yesNo('wasSale', 'charge')
export const recipientAdult = yesNo('recipientAdult', 'charge')
/** Unlike the shared fact, the newest other crime may also be older than this conviction. */
export const laterConvictionDate = date('laterConvictionDate', 'case', { after: 'birthDate' })
export const laterConvictionType = choice('laterConvictionType', 'case', [
  'crime',
  'single_violation',
  'several_violations',
  'motor_vehicle_violation',
  'drug_enforcement_misdemeanor',
])
/** Of several violations the newest is free: the one before it is the last that counts. */
export const secondViolationDate = date('secondViolationDate', 'case', { after: 'birthDate' })
export const probationRevokedDate = date('probationRevokedDate', 'case', { after: 'convictionDate', mayBeNone: true })
export const declinationDate = date('declinationDate', 'case', { after: 'offenseDate' })
export const onlyChargeInCase = yesNo('onlyChargeInCase', 'case', { aboutOtherCharges: true })
export const victimInCase = yesNo('victimInCase', 'case')
export const pardonStatus = choice('pardonStatus', 'case', ['not_checked', 'checked_still_shows', 'confirmed_sealed'])
export const sameCaseOtherOffenses = yesNo('sameCaseOtherOffenses', 'case', { aboutOtherCharges: true })

/** Every key of the dossier's facts table, those that only inform included. */
export const facts = [
  citizenshipConcern,
  courtKind,
  court,
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
