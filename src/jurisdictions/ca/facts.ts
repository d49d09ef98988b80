import { choice, date, yesNo } from '../../rules/kinds'
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

export const courtLevel = choice('courtLevel', 'case', ['state', 'municipal', 'federal', 'other_state'], {
  spot: 'court',
})
export const recordType = choice('recordType', 'case', ['conviction', 'arrest_only', 'deferred_entry', 'juvenile'])
export const deferredEntryOutcome = choice('deferredEntryOutcome', 'case', [
  'completed_dismissed',
  'failed_convicted',
  'still_running',
])
export const recordCheck = choice('recordCheck', 'charge', ['not_checked', 'shows_not_cleared', 'shows_cleared'])
export const offense = choice(
  'offense',
  'charge',
  offenses.map((each) => each.id),
  { spot: 'section' },
)
/** Other marijuana felonies may have been lowered since, so that their level today is asked. */
export const offenseLevel = choice('offenseLevel', 'charge', ['felony', 'misdemeanor', 'infraction'], {
  bounds: [{ by: 'offense', leaves: { 'ca-11357c': ['misdemeanor'], 'ca-11357d': ['misdemeanor'] } }],
})
export const conduct = choice('conduct', 'charge', [
  'sold',
  'gave_away',
  'transported_personal',
  'transported_for_sale',
  'imported_exported',
])
export const recipientAge = choice('recipientAge', 'charge', ['21_or_over', '18_to_20', 'under_18', 'none'])
export const schoolGrounds = yesNo('schoolGrounds', 'charge')
export const priorSuperStrike = yesNo('priorSuperStrike', 'case')
export const priorSexRegistration = yesNo('priorSexRegistration', 'case')
export const twoPriorsSameSection = yesNo('twoPriorsSameSection', 'charge')
export const soldToMinor = yesNo('soldToMinor', 'charge')
export const employedUnder21 = yesNo('employedUnder21', 'charge')
export const environmentalHarm = yesNo('environmentalHarm', 'charge')
export const sentenceType = choice('sentenceType', 'case', [
  'probation',
  'no_probation',
  'county_jail_felony',
  'state_prison',
])
export const mandatorySupervision = yesNo('mandatorySupervision', 'case')
export const custodyReleaseDate = date('custodyReleaseDate', 'case', { mayBeNone: true })
export const probationCompletedClean = yesNo('probationCompletedClean', 'case')
export const onProbationOrServingOther = yesNo('onProbationOrServingOther', 'person')
/** Locked up, not only on probation: what alone shuts Pen. Code 1203.4a. */
export const servingOther = yesNo('servingOther', 'person')
export const sameCaseOtherOffenses = yesNo('sameCaseOtherOffenses', 'case', { aboutOtherCharges: true })
export const arrestDate = date('arrestDate', 'case', { after: 'birthDate', spot: 'happened' })
export const chargesFiled = choice('chargesFiled', 'case', ['none', 'dismissed', 'acquitted', 'pending'])
export const county = choice('county', 'case', counties, { named: true, spot: 'court' })

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
