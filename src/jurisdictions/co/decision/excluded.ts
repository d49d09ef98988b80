import { all, any, atMost, type Condition, cited, is, not } from '../../../rules/condition'
import { branch, type Decision, getHelp, notEligible } from '../../../rules/decision'
import { amountGrams, substance } from '../../facts'
import { offense, offenseLevel, specialOffender } from '../facts'
import { excludedOffenses, todaysClass } from './citations'
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

/** Anything of step 16. */
export const excluded: Condition = any(cannotBeSealed, otherClassThree, saleLevelOneToday)

/** Step 16; step 10 uses it too. */
export const excludedBranches: Decision = [
  branch('cannot-be-sealed', cannotBeSealed, notEligible('none', 'none'), excludedOffenses),
  branch('other-class-three', otherClassThree, getHelp('co-706-conviction', 'seal'), excludedOffenses),
  branch('sale-level-one-today', saleLevelOneToday, getHelp('co-706-conviction', 'seal'), excludedOffenses),
]
