import { daysIn, isDay } from './day'
import type { Day } from './fact'

/** A year `1994` or a month `1994-03` as the span of its days. */
export function spanOfPart(text: string): readonly [Day, Day] | undefined {
  const [, year = '', month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? []
  return year === '' ? undefined : spanOfMonths(Number(year), Number(month ?? 1), Number(month ?? 12))
}

/** The days from the first month to the last of a year, both inside; undefined when there are no such days. */
export function spanOfMonths(year: number, from: number, to: number): readonly [Day, Day] | undefined {
  const two = (part: number): string => String(part).padStart(2, '0')
  const first = `${year}-${two(from)}-01`
  const last = `${year}-${two(to)}-${two(daysIn(year, to))}`
  return isDay(first) && isDay(last) && first <= last ? [first, last] : undefined
}
