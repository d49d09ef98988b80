import { isDay } from '../rules/day'
import type { Answer, DateFact, Day } from '../rules/fact'
import { spanOfMonths, spanOfPart } from '../rules/months'
import { dateWords, isAbout, isWinter, monthNamed, seasonNamed } from './date-words'
import type { Problem } from './problem'
import { type DateLimits, heldBetween } from './read-date'

/**
 * Reads a date as people say or paste it, in English or Spanish: `1994`, `March 2012`, `primavera de 2012`, `about 1994`,
 * `5 de marzo de 2012`, `3/5/2012` (month first, as in the US), `2012-03-05`. Gives a day, or a span where no day was said.
 */
export function readSpokenDate(fact: DateFact, text: string, limits: DateLimits): Answer | Problem {
  const words = dateWords(text.slice(0, LONGEST))
  if (words.length === 0) return { field: 'date', code: 'dateEmpty' }
  const span = isAbout(words[0] ?? '') ? widened(spanSaid(words.slice(1))) : spanSaid(words)
  return span ? heldBetween(fact, span, limits) : unread(words)
}

/** A day that its month does not have is named as such. */
function unread(words: readonly string[]): Problem {
  const isLate = (word: string) => /^(29|3\d)$/.test(word)
  const first = words.some(isLate) ? spanSaid(words.map((word) => (isLate(word) ? '1' : word)))?.[0] : undefined
  return first?.endsWith('-01')
    ? { field: 'date', code: 'noSuchDay', value: first }
    : { field: 'date', code: 'dateUnread' }
}

/** Nobody says a date in more letters. */
const LONGEST = 100

type Days = readonly [Day, Day]

function spanSaid(words: readonly string[]): Days | undefined {
  const named = words.map((word) => monthNamed(word) ?? word)
  const months = named.filter((word) => typeof word === 'number')
  const season = words.map(seasonNamed).find((found) => found !== undefined)
  const numbers = words.filter((word) => /^\d+$/.test(word))
  const year = numbers.find((word) => word.length === 4)
  const others = numbers.filter((word) => word !== year)
  const rest = words.length - numbers.length
  if (months.length === 1 && rest === 1) return year ? monthOrDay(Number(year), Number(months[0]), others) : undefined
  if (year === undefined) return rest === 0 ? shortYear(numbers) : undefined
  if (season && rest === 1 && others.length === 0) return spanOfMonths(Number(year), ...season)
  if (rest === 1 && others.length === 0 && words.some(isWinter)) return winter(Number(year))
  return rest === 0 ? numbered(year, numbers) : undefined
}

/** A winter may be the one that began the year or the one that ended it. */
function winter(year: number): Days | undefined {
  const [before, after] = [spanOfMonths(year - 1, 12, 12), spanOfMonths(year + 1, 1, 3)]
  return before && after && [before[0], after[1]]
}

function monthOrDay(year: number, month: number, others: readonly string[]): Days | undefined {
  if (others.length === 0) return spanOfMonths(year, month, month)
  return others.length === 1 ? oneDay(year, month, Number(others[0])) : undefined
}

/** `2012`, `2012 3`, `3 2012`, `3 5 2012`, `25 3 2012`, `2012 3 5`. */
function numbered(year: string, numbers: readonly string[]): Days | undefined {
  const [first, second] = numbers.filter((word) => word !== year).map(Number)
  if (first === undefined) return spanOfPart(year)
  if (second === undefined) return first >= 1 && first <= 12 ? spanOfMonths(Number(year), first, first) : undefined
  const monthFirst = numbers[0] === year || first <= 12
  return monthFirst ? oneDay(Number(year), first, second) : oneDay(Number(year), second, first)
}

/** `3 5 94`: of this century up to its years so far, else of the last. */
function shortYear(numbers: readonly string[]): Days | undefined {
  const [month, day, short] = numbers
  if (numbers.length !== 3 || short?.length !== 2) return undefined
  const year = Number(short) <= 30 ? 2000 + Number(short) : 1900 + Number(short)
  return numbered(String(year), [month ?? '', day ?? '', String(year)])
}

function oneDay(year: number, month: number, day: number): Days | undefined {
  const found = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(found) ? [found, found] : undefined
}

/** "About" is a year more on either side. */
function widened(span: Days | undefined): Days | undefined {
  if (!span) return undefined
  const [first, last] = span.map((day) => Number(day.slice(0, 4)))
  const [before, after] = [spanOfPart(String((first ?? 0) - 1)), spanOfPart(String((last ?? 0) + 1))]
  return before && after && [before[0], after[1]]
}
