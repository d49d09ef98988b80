import type { Day } from './fact'

/** Years, months and days to add to a day, in that order. 29 February has no anniversary in most years: the state says which day counts. */
export type Period = {
  readonly years?: number
  readonly months?: number
  readonly days?: number
  readonly leapDay: 'feb28' | 'mar1'
}

/** Waits are added to days; a later one would leave the calendar of four digits. */
const LAST_YEAR = 9900

/** Whether the text is a day that exists in the calendar, `YYYY-MM-DD`, from 1900 on. */
export function isDay(text: string): text is Day {
  const [year, month, day] = parts(text)
  return year >= 1900 && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** The day on which a wait is over. A day that the month lacks becomes its last day; 29 February follows `leapDay`. */
export function addPeriod(start: Day, period: Period): Day {
  const [year, month, day] = parts(start)
  const months = year * 12 + (month - 1) + (period.years ?? 0) * 12 + (period.months ?? 0)
  const toYear = Math.floor(months / 12)
  const toMonth = (months % 12) + 1
  const last = daysIn(toYear, toMonth)
  const leapSpill = month === 2 && day === 29 && last === 28 && period.leapDay === 'mar1' ? 1 : 0
  const days = (period.days ?? 0) + leapSpill
  const moved = format(toYear, toMonth, Math.min(day, last))
  return days === 0 ? moved : addDays(moved, days)
}

/** Whole years from birth to a day; on the birthday itself the person has that age. A child of 29 February has its birthday on 1 March of a common year. */
export function ageOn(birth: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(4) < birth.slice(4) ? years - 1 : years
}

/** The last day from which a wait is over by a given day. */
export function lastStart(end: Day, period: Period): Day {
  const { years = 0, months = 0, days = 0, leapDay } = period
  let start = addDays(addPeriod(end, { years: -years, months: -months, leapDay }), -days)
  while (addPeriod(start, period) > end) start = addDays(start, -1)
  while (addPeriod(addDays(start, 1), period) <= end) start = addDays(start, 1)
  return start
}

/** A day moved on, or back where the number is negative. */
export function addDays(day: Day, days: number): Day {
  const [year, month, date] = parts(day)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

/** How many days a month has (month 1 to 12). */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The later of two days, either of which may be missing. */
export function later(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return a > b ? a : b
}

function parts(text: string): [number, number, number] {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return [0, 0, 0]
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  return Number.isNaN(year + month + day) ? [0, 0, 0] : [year, month, day]
}

/** The number that the digits from one place to another make; NaN where one is none. Faster than a pattern. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN
  }
  return number
}

function format(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
