import {
  all,
  always,
  any,
  before,
  type Condition,
  cite,
  is,
  maybe,
  moment,
  not,
  since,
  unsure,
} from '../../../rules/condition'
import { branch, type Decision, getHelp, likelyEligible, notEligible, notYet } from '../../../rules/decision'
import {
  convictionDate,
  laterConviction,
  laterConvictionDate,
  offenseDate,
  pendingCharges,
  sentenceEndDate,
} from '../../facts'
import { dischargeCertificate, offenseLevel, weaponEnhancement } from '../facts'
import { FELONY, felonyVacating } from './terms'

/** The sentencing law of 1984 governs offenses from this day on. */
const SENTENCING_REFORM = '1984-07-01'

const discharge = cite('RCW 9.94A.637')

/** The offense lies before the act, or may: then neither date shows that it came later. */
const beforeReform = any(
  before(offenseDate, SENTENCING_REFORM),
  all(unsure(offenseDate), maybe(before(convictionDate, SENTENCING_REFORM))),
)

/** The wait of one class of felony: since the sentence ended, and, one day more, since the newest conviction. */
function waits(years: number): { when: Condition; then: Decision } {
  const sentenceClock = moment([sentenceEndDate], { years, leapDay: 'mar1' })
  const newConvictionClock = moment([laterConvictionDate], { years, days: 1, leapDay: 'mar1' })
  const newConviction = all(is(laterConviction, 'yes'), not(since(newConvictionClock)))
  return {
    when: any(newConviction, not(since(sentenceClock))),
    then: [
      branch(
        'felony-new-conviction',
        newConviction,
        notYet(FELONY, 'vacate', { latestOf: [sentenceClock, newConvictionClock] }),
      ),
      branch('felony-wait-not-over', always, notYet(FELONY, 'vacate', sentenceClock)),
    ],
  }
}

const classC = waits(5)
const classB = waits(10)

/** Path E in its order. RCW 9.94A.640. */
export const felonyPath: Decision = [
  branch('before-sentencing-reform', beforeReform, getHelp(null, null), cite('RCW 9.95.240'), cite('CR 08.0900')),
  branch('class-a', is(offenseLevel, 'felony_a'), notEligible(null, null), felonyVacating('(2)(b)')),
  branch(
    'class-unknown',
    any(unsure(offenseLevel), not(is(offenseLevel, 'felony_b', 'felony_c'))),
    getHelp(FELONY, null),
    felonyVacating('(2)(c)-(f)'),
  ),
  branch('weapon', is(weaponEnhancement, 'yes'), getHelp(FELONY, null), felonyVacating('(2)(b)')),
  branch('felony-charge-pending', is(pendingCharges, 'yes'), notYet(FELONY, 'vacate'), felonyVacating('(2)(a)')),
  branch('not-discharged', is(dischargeCertificate, 'no'), notYet(FELONY, 'vacate'), felonyVacating('(1)'), discharge),
  branch('discharge-unknown', unsure(dischargeCertificate), getHelp(FELONY, null), felonyVacating('(1)'), discharge),
  branch('felony-end-unknown', unsure(sentenceEndDate), getHelp(FELONY, null), felonyVacating('(2)(e)-(f)')),
  branch(
    'felony-new-conviction-undated',
    all(is(laterConviction, 'yes'), unsure(laterConvictionDate)),
    getHelp(FELONY, null),
    felonyVacating('(2)(c)-(d)'),
  ),
  branch('class-c-waits', all(is(offenseLevel, 'felony_c'), classC.when), classC.then, felonyVacating('(2)(d), (f)')),
  branch('class-b-waits', all(is(offenseLevel, 'felony_b'), classB.when), classB.then, felonyVacating('(2)(c), (e)')),
  branch(
    'felony-check-before-signing',
    any(unsure(weaponEnhancement), unsure(pendingCharges), unsure(laterConviction)),
    likelyEligible(FELONY, 'vacate'),
    felonyVacating('(2)'),
  ),
  branch('felony-conditions-met', always, likelyEligible(FELONY, 'vacate'), felonyVacating('(1), (2)')),
]
