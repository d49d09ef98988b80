import type { Day } from '../rules/fact'
import { type Language, languages } from './language'

/** A day in words: April 12, 2027. */
export function formatDay(day: Day, language: Language): string {
  return inWords(day, language, { dateStyle: 'long' })
}

/** A day in short words: Apr 12, 2027. */
export function formatShortDay(day: Day, language: Language): string {
  return inWords(day, language, { dateStyle: 'medium' })
}

/** A month in words: April 2027. */
export function formatMonth(day: Day, language: Language): string {
  return inWords(day, language, { month: 'long', year: 'numeric' })
}

/** A month in short words: Apr 2027. */
export function formatShortMonth(day: Day, language: Language): string {
  return inWords(day, language, { month: 'short', year: 'numeric' })
}

/** A number with the language's separators and at most two decimals. */
export function formatNumber(amount: number, language: Language): string {
  return new Intl.NumberFormat(languages[language].locale, { maximumFractionDigits: 3 }).format(amount)
}

/** Making one takes longer than drawing a row of a list. */
const made = new Map<string, Intl.DateTimeFormat>()

function inWords(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${JSON.stringify(options)}`
  const format = made.get(key) ?? new Intl.DateTimeFormat(languages[language].locale, { ...options, timeZone: 'UTC' })
  made.set(key, format)
  return format.format(new Date(`${day}T00:00:00Z`))
}
