import { all, always, any, atLeast, before, cite, is, maybe, not, unsure } from '../../../rules/condition'
import { alreadyCleared, branch, type Decision, getHelp, notEligible } from '../../../rules/decision'
import {
  ageAtOffense,
  citizenshipConcern,
  convictionDate,
  courtUnknown,
  offenseDate,
  sentenceStatus,
} from '../../facts'
import { alreadyVacated, courtKind, juvenileCourt, offense, offenseLevel } from '../facts'
import { felonyPath } from './felony'
import { generalPath, paraphernaliaPath } from './misdemeanor'
import { nonconvictionPath } from './nonconviction'
import { attemptedPossession, cannabisMisdemeanor, felonyPossession, newPossession } from './possession'
import { blakeCase, felonyVacating, isCannabisMisdemeanor, vacating, voidJudgment } from './terms'

/** The uniform drug act starts: nothing older is on the list of RCW 9.96.060(5). */
const DRUG_ACT = '1971-05-21'

/** Asked apart from the kind of court only where the person was, or may have been, under 18. */
const juvenile = any(
  is(courtKind, 'juvenile'),
  all(is(offense, 'wa-mj-nonconviction', 'wa-mj-dui'), is(juvenileCourt, 'yes')),
  all(
    not(is(offense, 'wa-mj-nonconviction', 'wa-mj-dui')),
    maybe(not(atLeast(ageAtOffense, 18))),
    is(juvenileCourt, 'yes'),
  ),
)

const beforeDrugAct = any(before(offenseDate, DRUG_ACT), all(unsure(offenseDate), before(convictionDate, DRUG_ACT)))

/** The decision order of Washington. */
export const decision: Decision = [
  // 1
  branch(
    'other-court',
    any(is(courtKind, 'federal', 'tribal', 'other_state'), courtUnknown(courtKind)),
    getHelp(null, null),
    vacating('(1)'),
  ),
  // 2
  branch(
    'docket-says-vacated',
    all(maybe(not(is(offense, 'wa-mj-nonconviction'))), is(alreadyVacated, 'yes')),
    alreadyCleared(null, 'already_vacated'),
    vacating('(8), (9)'),
  ),
  // 3
  branch('offense-unknown', unsure(offense), getHelp(null, null), vacating('(5)')),
  // 4
  branch(
    'infraction',
    is(offense, 'wa-mj-infraction'),
    notEligible(null, null),
    cite('RCW 69.50.445'),
    vacating('(2)'),
  ),
  // 5
  branch(
    'not-a-citizen',
    any(is(citizenshipConcern, 'yes'), unsure(citizenshipConcern)),
    getHelp(null, null),
    vacating('(8)'),
  ),
  // 6
  branch('juvenile-court', juvenile, getHelp('wa-juvenile-seal', null), cite('RCW 13.50.260')),
  // 7
  branch('never-convicted', is(offense, 'wa-mj-nonconviction'), nonconvictionPath, cite('RCW 10.97.060')),
  // 8
  branch('serving', is(sentenceStatus, 'serving'), getHelp(null, null), voidJudgment),
  // 9
  branch('dui', is(offense, 'wa-mj-dui'), notEligible(null, null), vacating('(2)(d)')),
  // 10
  branch('before-drug-act', beforeDrugAct, getHelp(null, null), vacating('(5)')),
  // 11
  branch('cannabis-misdemeanor', isCannabisMisdemeanor, cannabisMisdemeanor, vacating('(5)')),
  // 12
  branch(
    'felony-possession',
    is(offense, 'wa-mj-poss-felony'),
    felonyPossession,
    blakeCase,
    cite('former RCW 69.50.401(d)'),
  ),
  // 13
  branch(
    'attempted-possession',
    is(offense, 'wa-mj-attempt-poss'),
    attemptedPossession,
    blakeCase,
    cite('RCW 69.50.407'),
  ),
  // 14
  branch('new-possession', is(offense, 'wa-mj-poss-misd-4013'), newPossession, cite('RCW 69.50.4013')),
  // 15
  branch(
    'paraphernalia',
    is(offense, 'wa-mj-paraphernalia'),
    paraphernaliaPath,
    cite('RCW 69.50.412'),
    vacating('(2)'),
  ),
  // 16
  branch('other-misdemeanor', is(offense, 'wa-mj-other-misd'), generalPath, vacating('(2)')),
  branch(
    'delivery-misdemeanor',
    all(is(offense, 'wa-mj-deliver', 'wa-mj-drug-house'), is(offenseLevel, 'misdemeanor', 'gross_misdemeanor')),
    generalPath,
    vacating('(2)'),
  ),
  // 17
  branch('felony', is(offense, 'wa-mj-deliver', 'wa-mj-drug-house'), felonyPath, felonyVacating('')),
  // 18: what is left is delivery to a minor or in a school zone
  branch('delivery-to-minor', always, getHelp(null, null), cite('RCW 69.50.406'), cite('RCW 69.50.435')),
]
