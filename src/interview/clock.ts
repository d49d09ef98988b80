import type { Day } from '../rules/fact'

/** Whether a device's day cannot well be right: before the law was checked, or more than two years after. */
export const isDoubtful = (device: Day, checked: Day): boolean => device < checked || device > twoYearsAfter(checked)

/** The later of two days. The law is never read as on a day before it was checked, and no true date is then still to come. */
export const laterOf = (one: Day, other: Day): Day => (one > other ? one : other)

// Days compare as text, and the first page goes without the counting of days.
const twoYearsAfter = (day: Day): Day => `${Number(day.slice(0, 4)) + 2}${day.slice(4)}`
