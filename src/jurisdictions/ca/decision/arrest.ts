import {
  all,
  always,
  any,
  before,
  type Condition,
  is,
  maybe,
  moment,
  not,
  since,
  unsure,
} from '../../../rules/condition'
import { type Branch, branch, type Decision, eligible, likelyEligible, notYet } from '../../../rules/decision'
import { arrestDate, chargesFiled, offense, offenseLevel } from '../facts'
import { destruction } from './destruction'
import { destroyPre1976 } from './none'
import { crimeUnknown, hsc, isDestroyed, isPossession, misdemeanorLabel, pen } from './terms'

const SEALING = 'ca-pc851-91'
const RELIEF = 'seal_arrest'

const ARRESTED = { leapDay: 'mar1', days: 1 } as const
const afterOneYear = moment([arrestDate], { ...ARRESTED, years: 1 })
const afterTwoYears = moment([arrestDate], { ...ARRESTED, years: 2 })
const afterThreeYears = moment([arrestDate], { ...ARRESTED, years: 3 })

/** Two years have passed, or the date is not known. */
const maybeOverTwoYears = maybe(since(afterTwoYears))

const limitRun = (id: string, wait: ReturnType<typeof moment>, when: Condition): Branch =>
  branch(
    id,
    when,
    [
      branch('limit-still-runs', not(since(wait)), notYet(SEALING, RELIEF, wait), pen('801, 802')),
      branch(
        'limit-has-run',
        always,
        eligible(SEALING, RELIEF, { likelyIf: any(unsure(arrestDate), crimeUnknown) }),
        pen('851.91(a)(1)(A)'),
        pen('801, 802'),
      ),
    ],
    pen('801, 802'),
  )

/** Step 5 once it is known that no case is open: records destroyed by themselves first, then sealing of the arrest. */
const possessionArrest: readonly Branch[] = [
  branch(
    'arrest-under-old-code',
    all(is(offense, 'ca-11530'), maybe(before(arrestDate, '1976-01-01'))),
    destroyPre1976,
    hsc('11361.5(b)'),
  ),
  branch('arrest-before-1976', all(isPossession, before(arrestDate, '1976-01-01')), destroyPre1976, hsc('11361.5(b)')),
  branch(
    'arrest-two-year-rule',
    // Before 1976 an arrest for giving marijuana is outside the destruction law.
    all(any(isDestroyed, misdemeanorLabel), maybeOverTwoYears, maybe(not(before(arrestDate, '1976-01-01')))),
    destruction(arrestDate),
    hsc('11361.5(a)'),
  ),
]

const dismissed = branch('charges-dismissed', always, likelyEligible(SEALING, RELIEF), pen('851.91(a)(1)(B)'))

/** An arrest that led to no conviction. */
export const arrest: Decision = [
  branch('charges-pending', is(chargesFiled, 'pending'), notYet(SEALING, RELIEF), pen('851.91(a)(1)')),
  ...possessionArrest,
  branch(
    'never-charged',
    is(chargesFiled, 'none'),
    [
      limitRun('misdemeanor-limit', afterOneYear, is(offenseLevel, 'misdemeanor', 'infraction')),
      limitRun('felony-limit', afterThreeYears, always),
    ],
    pen('851.91(a)(1)(A)'),
  ),
  branch(
    'acquitted',
    is(chargesFiled, 'acquitted'),
    eligible(SEALING, RELIEF, { likelyIf: crimeUnknown }),
    pen('851.91(a)(1)(B)'),
  ),
  dismissed,
]

/** Diversion from 2018 on took no plea: an arrest whose charges were dismissed. */
export const diverted: Decision = [...possessionArrest, dismissed]
