import { all, any, atMost, type Condition, cited, is, not } from '../../../rules/condition'
import { branch, type Decision, getHelp, notEligible } from '../../../rules/decision'
import { amountGrams, substance } from '../../facts'
import { offense, offenseLevel, otherPleaKind, specialOffender } from '../facts'
import { consentNeeded, excludedOffenses, todaysClass } from './citations'
import { offenseBefore } from './clock'
import { CLASS_ON_RECORD_COUNTS } from './eras'
import { CONCENTRATE, MARIJUANA } from './sale'

const cannotBeSealed: Condition = any(is(offenseLevel, 'l1', 'f1', 'f2'), is(specialOffender, 'yes'))

const otherClassThree: Condition = all(is(offenseLevel, 'f3'), not(is(offense, 'co-cultivate-f3')))

/** An older sale of more than fifty pounds (twenty-five of concentrate) would be a level 1 drug felony today. */
const saleLevelOneToday: Condition = cited(
  all(
    is(offense, 'co-distribute'),
    offenseBefore(CLASS_ON_RECORD_COUNTS),
    any(
      not(atMost(amountGrams, MARIJUANA.five)),
      all(is(substance, 'concentrate'), not(atMost(amountGrams, CONCENTRATE.five))),
    ),
  ),
  todaysClass,
)

/** A plea to a crime that section 706 leaves out, or to a driving offense: the file must be read first. */
const pleaLeftOut: Condition = all(is(offense, 'co-other-plea'), is(otherPleaKind, 'excluded', 'traffic'))

/** Anything of step 16. */
export const excluded: Condition = any(cannotBeSealed, pleaLeftOut, otherClassThree, saleLevelOneToday)

/** Step 16; step 10 uses it too. */
export const excludedBranches: Decision = [
  branch('cannot-be-sealed', cannotBeSealed, notEligible('none', 'none'), excludedOffenses),
  branch('plea-left-out', pleaLeftOut, getHelp('co-706-conviction', 'seal'), consentNeeded),
  branch('other-class-three', otherClassThree, getHelp('co-706-conviction', 'seal'), excludedOffenses),
  branch('sale-level-one-today', saleLevelOneToday, getHelp('co-706-conviction', 'seal'), excludedOffenses),
]
