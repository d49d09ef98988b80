import { addPeriod } from '../rules/day'
import type { Day } from '../rules/fact'

/** Whether a device's day cannot well be right: before the law was checked, or more than two years after. */
export const isDoubtful = (device: Day, checked: Day): boolean =>
  device < checked || device > addPeriod(checked, { years: 2, leapDay: 'feb28' })

/** The later of two days. The law is never read as on a day before it was checked, and no true date is then still to come. */
export const laterOf = (one: Day, other: Day): Day => (one > other ? one : other)
