import { all, always, any, atLeast, is, moment, not, since, unsure } from '../../../rules/condition'
import { branch, type Decision, eligible, getHelp, notYet } from '../../../rules/decision'
import { convictionDate, pendingCharges } from '../../facts'
import { ageAtConviction, otherConvictionEver } from '../facts'
import { paymentInDoubt } from './payment'
import { extractPerhaps, isAttempt, ors, SEAL, UNDER_21 } from './terms'

/**
 * Under 21 on the day of conviction and convicted of nothing else, ever. ORS 137.226(1)(a), (1)(b). Whether an attempt has
 * marijuana "as an element" is not decided.
 */
export const underTwentyOneRule = all(
  not(isAttempt),
  not(atLeast(ageAtConviction, 21)),
  is(otherConvictionEver, 'none', 'motor_vehicle_violations_only'),
)

const ONE_YEAR = moment([convictionDate], { years: 1, leapDay: 'mar1' })

/** Step 9. */
export const underTwentyOne: Decision = [
  branch('under-21-date-unknown', unsure(convictionDate), getHelp(UNDER_21, SEAL), ors('137.226(1)')),
  branch('under-21-charge-pending', is(pendingCharges, 'yes'), notYet(UNDER_21, SEAL), ors('137.225(7)(a)(C)')),
  branch(
    'under-21-year-over',
    since(ONE_YEAR),
    eligible(UNDER_21, SEAL, { likelyIf: any(unsure(pendingCharges), paymentInDoubt, extractPerhaps) }),
    ors('137.226(1)'),
  ),
  branch('under-21-year-running', always, notYet(UNDER_21, SEAL, ONE_YEAR), ors('137.226(1)')),
]
