import {
  all,
  always,
  any,
  before,
  type Condition,
  is,
  isNone,
  maybe,
  moment,
  not,
  since,
  unsure,
} from '../../../rules/condition'
import {
  alreadyCleared,
  branch,
  type Decision,
  eligible,
  getHelp,
  likelyEligible,
  notYet,
} from '../../../rules/decision'
import { convictionDate, courtUnknown, laterConviction, offenseDate, owesFines, pendingCharges } from '../../facts'
import { courtLevel, laterConvictionDate, offense, stillOnRecord, underageConvictionNumber } from '../facts'
import { underageRepeat, underageSealing } from './citations'
import { UNDERAGE_LAW } from './eras'

const yearAfter = moment([convictionDate], { years: 1, leapDay: 'mar1' })
const dayPastYear = moment([convictionDate], { years: 1, days: 1, leapDay: 'mar1' })

/** The state's under-21 ticket; a city's is a city case. */
export const underageTicket: Condition = all(
  is(offense, 'co-underage-18-13-122'),
  any(is(courtLevel, 'state'), courtUnknown(courtLevel)),
)

const first: Decision = [
  branch('underage-fine-unpaid', is(owesFines, 'yes'), notYet('co-18-13-122-underage', 'seal'), underageSealing),
  branch(
    'underage-sealed',
    unsure(stillOnRecord),
    alreadyCleared('co-18-13-122-underage', 'already_sealed'),
    underageSealing,
  ),
  branch('underage-shows', always, likelyEligible('co-18-13-122-underage', 'seal'), underageSealing),
]

const repeat: Decision = [
  branch('underage-year', not(since(yearAfter)), notYet('co-18-13-122-underage', 'seal', yearAfter)),
  branch('underage-charge-pending', is(pendingCharges, 'yes'), notYet('co-18-13-122-underage', 'seal')),
  branch(
    'underage-convicted-in-year',
    all(
      is(laterConviction, 'yes'),
      any(unsure(laterConvictionDate), isNone(laterConvictionDate), maybe(before(laterConvictionDate, dayPastYear))),
    ),
    getHelp('co-18-13-122-underage', 'seal'),
  ),
  branch(
    'underage-repeat-clean',
    all(is(underageConvictionNumber, 'second_or_more'), is(laterConviction, 'no'), is(pendingCharges, 'no')),
    eligible('co-18-13-122-underage', 'seal', { likelyIf: any(unsure(convictionDate), courtUnknown(courtLevel)) }),
  ),
  branch('underage-repeat-likely', always, likelyEligible('co-18-13-122-underage', 'seal')),
]

/** Step 11. */
export const underageBranches: Decision = [
  branch(
    'underage-before-law',
    before(offenseDate, UNDERAGE_LAW),
    getHelp('co-18-13-122-underage', 'seal'),
    underageSealing,
  ),
  branch('underage-first', is(underageConvictionNumber, 'first'), first, underageSealing),
  branch('underage-repeat', always, repeat, underageRepeat),
]
