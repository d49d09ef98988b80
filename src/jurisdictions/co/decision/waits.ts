import { all, always, any, atLeast, atMost, type Condition, cite, is, not } from '../../../rules/condition'
import { type Branch, branch, type Decision, type Verdict } from '../../../rules/decision'
import { amountGrams, plantCount, substance } from '../../facts'
import { offense } from '../facts'
import { todaysClass } from './citations'
import { offenseBefore } from './clock'
import { CLASS_ON_RECORD_COUNTS, HOME_PLANTS } from './eras'
import { lowMisdemeanor, middleLevel } from './levels'
import { CONCENTRATE, MARIJUANA } from './sale'

const twoYears = cite('C.R.S. 24-72-706(1)(b)(II)')
const threeYears = cite('C.R.S. 24-72-706(1)(b)(III)')
const fiveYears = cite('C.R.S. 24-72-706(1)(b)(IV)')

const amountKnown: Condition = atLeast(amountGrams, 0)

/** The steps for concentrate are the lower ones, so they hold for a substance that is not known. */
function saleUpTo(step: 'two' | 'three'): Condition {
  return any(
    atMost(amountGrams, CONCENTRATE[step]),
    all(is(substance, 'cannabis'), atMost(amountGrams, MARIJUANA[step])),
  )
}

/**
 * The wait of section 1.4: for drug offenses before 1 October 2013 by the class that the offense has today, where the
 * answers tell it; else by the level on the record. `then` says what follows from a wait of so many years.
 */
export function byWait(then: (years: number) => Verdict | Decision): Decision {
  const today: readonly Branch[] = [
    branch(
      'today-two-years',
      any(
        all(is(offense, 'co-possess-petty', 'co-possess-misdemeanor', 'co-possess-felony'), amountKnown),
        is(offense, 'co-concentrate'),
        all(is(offense, 'co-cultivate'), atMost(plantCount, HOME_PLANTS)),
        all(is(offense, 'co-distribute'), saleUpTo('two')),
      ),
      then(2),
      todaysClass,
      twoYears,
    ),
    branch(
      'today-three-years',
      any(
        all(is(offense, 'co-cultivate'), not(atMost(plantCount, HOME_PLANTS))),
        all(is(offense, 'co-distribute'), saleUpTo('three')),
      ),
      then(3),
      todaysClass,
      threeYears,
    ),
    branch(
      'today-five-years',
      any(is(offense, 'co-cultivate-f3'), all(is(offense, 'co-distribute'), amountKnown)),
      then(5),
      todaysClass,
      fiveYears,
    ),
  ]
  return [
    branch(
      'before-october-2013',
      all(
        is(
          offense,
          'co-possess-petty',
          'co-possess-misdemeanor',
          'co-possess-felony',
          'co-concentrate',
          'co-cultivate',
          'co-cultivate-f3',
          'co-distribute',
        ),
        offenseBefore(CLASS_ON_RECORD_COUNTS),
      ),
      today,
      todaysClass,
    ),
    branch('recorded-two-years', lowMisdemeanor, then(2), twoYears),
    branch('recorded-three-years', middleLevel, then(3), threeYears),
    branch('recorded-five-years', always, then(5), fiveYears),
  ]
}
