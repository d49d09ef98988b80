import { isDay } from '../../rules/day'
import type { Day } from '../../rules/fact'

/** In which order a kind of paper prints the parts of a date. */
export type Order = 'ymd' | 'mdy'

/**
 * A printed date as a day, or null when it is none, or could be two. A year of two digits is of this century up to the
 * year of the paper (`by`), else of the last; without `by` it is read as no later than 2068.
 */
export function dayOf(printed: string, order: Order, by?: Day | null): Day | null {
  const text = printed.trim()
  const parts =
    order === 'ymd'
      ? /^(\d{4})[-./ ]?(\d{2})[-./ ]?(\d{2})$/.exec(text)
      : /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})$/.exec(text)
  if (!parts) return null
  const [, a = '', b = '', c = ''] = parts
  const [year, month, day] = order === 'ymd' ? [a, b, c] : [fullYear(c, by), a, b]
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(found) && (!by || found <= by) ? found : null
}

function fullYear(printed: string, by: Day | null | undefined): string {
  if (printed.length === 4) return printed
  const last = by ? Number(by.slice(2, 4)) : 68
  return `${Number(printed) <= last ? '20' : '19'}${printed}`
}

/** The first date of a line, with where it ends; null when there is none. */
export function firstDay(text: string, order: Order, by?: Day | null): { day: Day; printed: string } | null {
  for (const match of text.matchAll(
    order === 'ymd' ? /\b\d{4}[-./]?\d{2}[-./]?\d{2}\b/g : /\b\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})\b/g,
  )) {
    const day = dayOf(match[0], order, by)
    if (day) return { day, printed: match[0] }
  }
  return null
}
