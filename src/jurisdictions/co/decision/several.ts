import {
  all,
  any,
  type Condition,
  cite,
  is,
  isNone,
  type Moment,
  moment,
  since,
  unsure,
} from '../../../rules/condition'
import { branch, type Decision, getHelp, likelyEligible, notYet } from '../../../rules/decision'
import { convictionDate } from '../../facts'
import {
  highestOffenseLevelAllCases,
  laterConvictionDate,
  laterConvictionKind,
  offense,
  sentenceEndDate,
} from '../facts'
import { afterDenial, datesAsked, deniedWithinYear } from './clock'
import { notAboveMisdemeanor, pettyLevel } from './levels'

/** The later of the end of the last case and the base date, moved on. */
const fromLatest = (years: number): Moment =>
  moment([laterConvictionDate], { years, leapDay: 'mar1' }, [convictionDate, sentenceEndDate])

const petty: Condition = all(is(highestOffenseLevelAllCases, 'petty'), pettyLevel)
const misdemeanor: Condition = all(is(highestOffenseLevelAllCases, 'petty', 'misdemeanor'), notAboveMisdemeanor)

/** Step 18: convicted again after this case. */
export const severalCasesBranches: Decision = [
  branch('later-kind-barred', is(laterConvictionKind, 'dv_sex_child'), getHelp('co-709-multiple', 'seal')),
  branch(
    'later-end-not-known',
    any(unsure(laterConvictionDate), isNone(laterConvictionDate)),
    getHelp('co-709-multiple', 'seal'),
  ),
  branch(
    'class-three-and-later',
    is(offense, 'co-cultivate-f3'),
    getHelp('co-709-multiple', 'seal'),
    cite('JDF 641 sec. 5(a)'),
  ),
  branch('several-denied', deniedWithinYear, notYet('co-709-multiple', 'seal', afterDenial)),
  branch(
    'several-wait-over',
    any(since(fromLatest(10)), all(since(fromLatest(5)), misdemeanor), all(since(fromLatest(2)), petty)),
    likelyEligible('co-709-multiple', 'seal'),
  ),
  branch(
    'several-two-years',
    all(petty, datesAsked),
    notYet('co-709-multiple', 'seal', fromLatest(2)),
    cite('C.R.S. 24-72-709(2)(a)'),
  ),
  branch(
    'several-five-years',
    all(misdemeanor, datesAsked),
    notYet('co-709-multiple', 'seal', fromLatest(5)),
    cite('C.R.S. 24-72-709(2)(b)'),
  ),
  branch(
    'several-ten-years',
    datesAsked,
    notYet('co-709-multiple', 'seal', fromLatest(10)),
    cite('C.R.S. 24-72-709(2)(c)'),
  ),
]
