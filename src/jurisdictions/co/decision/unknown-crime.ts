import { all, always, type Condition, is, maybe, not, unsure } from '../../../rules/condition'
import { branch, type Decision, getHelp, notEligible } from '../../../rules/decision'
import { courtLevel, offense, offenseLevel } from '../facts'
import { consentNeeded, drivingLeftOut, excludedOffenses } from './citations'

/** A city case is an ordinance case whatever its name; elsewhere an excluded crime may hide behind "I don't know". */
const crimeNotKnown: Condition = all(unsure(offense), maybe(not(is(courtLevel, 'municipal'))))

/** Step 8a. */
export const unknownCrimes: Decision = [
  branch('crime-not-known', crimeNotKnown, getHelp('referral-find-record', 'none'), excludedOffenses),
  branch(
    'driving',
    is(offense, 'co-dui'),
    [
      branch(
        'driving-felony',
        is(offenseLevel, 'f1', 'f2', 'f3', 'f4', 'f5', 'f6'),
        notEligible('none', 'none'),
        drivingLeftOut,
      ),
      branch('driving-misdemeanor', always, getHelp('co-706-conviction', 'seal'), consentNeeded),
    ],
    drivingLeftOut,
  ),
]
