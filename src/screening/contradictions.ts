import { addPeriod } from '../rules/day'
import type { Day } from '../rules/fact'
import type { Fault } from './fault'
import type { Charge } from './people'

/** Nobody is convicted as a child of this age; such a day is a slip of the pen. */
const YOUNGEST = 10

/** What the days of a charge say against each other, against the birth and against today. */
export function daysAgainst(charge: Charge, born: Day | null, today: Day): readonly Fault[] {
  const { decided, arrested, done } = charge
  const days = [decided, arrested, done].filter((day) => day !== null)
  const faults: Fault[] = []
  if (decided === null && !charge.faults.includes('day_unreadable')) faults.push('no_conviction_day')
  if (days.some((day) => day > today) || (born !== null && born > today)) faults.push('in_the_future')
  if (born !== null && days.some((day) => day < born)) faults.push('before_birth')
  else if (born !== null && days.some((day) => day < addPeriod(born, { years: YOUNGEST, leapDay: 'mar1' })))
    faults.push('under_ten')
  if (decided !== null && done !== null && decided < done) faults.push('before_offense')
  if (decided !== null && arrested !== null && decided < arrested) faults.push('before_arrest')
  return faults
}
