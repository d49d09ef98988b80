import { all, always, is, type Moment, moment, not, onOrAfter, since, unsure } from '../../../rules/condition'
import { alreadyCleared, branch, type Decision, eligible, likelyEligible, notYet } from '../../../rules/decision'
import type { DateFact } from '../../../rules/fact'
import { custodyReleaseDate, recordCheck } from '../facts'
import { DESTRUCTION, hsc, misdemeanorLabel } from './terms'

/** The day after the second anniversary. HSC 11361.5(a). */
const twoYearsAfter = (date: DateFact): Moment => moment([date], { years: 2, days: 1, leapDay: 'mar1' })

const RELIEF = 'destroy_records'

/** Rule D: records of HSC 11357 and 11360(b) are destroyed two years after `start`, the conviction or the arrest. */
export function destruction(start: DateFact): Decision {
  const stillLockedUp = all(
    onOrAfter(custodyReleaseDate, twoYearsAfter(start)),
    not(since(twoYearsAfter(custodyReleaseDate))),
  )
  return [
    branch('destruction-date-unknown', unsure(start), likelyEligible(DESTRUCTION, RELIEF), hsc('11361.5(a)')),
    branch(
      'destruction-wait',
      not(since(twoYearsAfter(start))),
      notYet(DESTRUCTION, RELIEF, twoYearsAfter(start)),
      hsc('11361.5(a)'),
    ),
    branch(
      'destruction-wait-after-custody',
      stillLockedUp,
      notYet(DESTRUCTION, RELIEF, twoYearsAfter(custodyReleaseDate)),
      hsc('11361.5(a)'),
    ),
    branch(
      'destruction-overdue',
      is(recordCheck, 'shows_not_cleared'),
      // The label alone does not show that the count was one of subdivision (b).
      eligible(DESTRUCTION, RELIEF, { likelyIf: misdemeanorLabel }),
      hsc('11361.5(a)'),
      hsc('11361.5(c)'),
    ),
    branch('destruction-should-be-done', always, alreadyCleared(DESTRUCTION, RELIEF), hsc('11361.5(a)')),
  ]
}
