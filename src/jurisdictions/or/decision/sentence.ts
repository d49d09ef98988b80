import { all, always, type Condition, type Moment, maybe, moment, not, since } from '../../../rules/condition'
import { type Branch, branch, type Decision, notYet } from '../../../rules/decision'
import { sentenceEndDate } from '../../facts'
import { anyGround } from './grounds'
import { owesCourt, owesVictim, running } from './payment'
import {
  beforeAct,
  beforeNewClasses,
  DEBT_ACT,
  dateDecides,
  GENERAL,
  isOtherCharge,
  MARIJUANA,
  ors,
  RECLASSIFIED,
  SEAL,
  UNDER_21,
  WILLIS,
} from './terms'
import { underTwentyOneRule } from './under21'

const END: Moment = moment([sentenceEndDate], { leapDay: 'mar1' })
const endsLater = not(since(END))
const owesNothing = all(maybe(not(owesVictim)), maybe(not(owesCourt)))

/** The way that opens once the sentence is finished. */
function ways(opens?: Moment): Decision {
  const way = (id: string, when: Condition, path: string | null) => branch(id, when, notYet(path, path && SEAL, opens))
  return [
    way('then-other-charge', isOtherCharge, GENERAL),
    way('then-marijuana', all(beforeAct, anyGround), MARIJUANA),
    way('then-date-decides', dateDecides, null),
    way('then-under-21', underTwentyOneRule, UNDER_21),
    way('then-reclassified', beforeNewClasses, RECLASSIFIED),
    way('then-general', always, GENERAL),
  ]
}

/** Step 7. */
export const sentenceFirst: readonly Branch[] = [
  branch('sentence-running-until', all(running, endsLater, owesNothing), ways(END), ors('137.225(1)(a)'), WILLIS),
  branch('sentence-running', running, ways(), ors('137.225(1)(a)'), WILLIS),
  branch('restitution-owed', owesVictim, ways(), ors('475C.397(7)(b)(C)'), ors('137.225(1)(a)')),
  branch('fines-owed', owesCourt, ways(), ors('475C.397(7)(b)(C)'), ors('137.225(1)(a)'), DEBT_ACT),
]
