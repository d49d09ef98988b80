import { daysIn, isDay } from '../rules/day'
import { type Answer, type Answers, type DateFact, type Day, type Fact, known } from '../rules/fact'
import type { Problem } from './problem'

/** Three boxes as typed. */
export type TypedDate = { readonly month: string; readonly day: string; readonly year: string }

/** Days between which a date must lie, each with the fact that says so. */
export type DateLimits = {
  readonly today: Day
  readonly notBefore?: { readonly fact: string; readonly day: Day } | undefined
  readonly notAfter?: { readonly fact: string; readonly day: Day } | undefined
}

/** The limits that other answers set: the nearest known date before, along `after`, and the earliest known date that must come later. */
export function dateLimits(fact: DateFact, facts: readonly Fact[], answers: Answers, today: Day): DateLimits {
  const earlier = knownBefore(fact, facts, answers)
  const later = facts
    .flatMap((each) => (each.kind === 'date' && each.after === fact.id ? dated(each.id, answers) : []))
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0]
  return { today, notBefore: earlier, notAfter: later }
}

/** The day that the boxes name, or what is wrong with them. */
export function readDate(fact: DateFact, typed: TypedDate, limits: DateLimits): Day | Problem {
  const [month, day, year] = [typed.month.trim(), typed.day.trim(), typed.year.trim()]
  if (month === '' && day === '' && year === '') return { field: 'month', code: 'dateEmpty' }
  const missing = month === '' ? 'month' : day === '' ? 'day' : year === '' ? 'year' : undefined
  if (missing) return { field: missing, code: 'dateMissing', value: missing }
  if (!/^\d{1,2}$/.test(month) || Number(month) < 1 || Number(month) > 12) return { field: 'month', code: 'dateMonth' }
  if (!/^\d{4}$/.test(year) || Number(year) < 1900) return { field: 'year', code: 'dateYear' }
  const firstOfMonth = `${year}-${month.padStart(2, '0')}-01`
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month)) || !isDay(found)) {
    return { field: 'day', code: 'noSuchDay', value: firstOfMonth }
  }
  if (!fact.mayBeFuture && found > limits.today) return { field: 'year', code: 'future' }
  if (limits.notBefore && found < limits.notBefore.day)
    return { field: 'year', code: 'tooEarly', value: limits.notBefore.fact }
  if (limits.notAfter && found > limits.notAfter.day)
    return { field: 'year', code: 'tooLate', value: limits.notAfter.fact }
  return found
}

/** A span of days as far as today and other answers allow it, or what is wrong with it. */
export function heldBetween(fact: DateFact, [first, last]: readonly [Day, Day], limits: DateLimits): Answer | Problem {
  const { today, notBefore, notAfter } = limits
  if (!fact.mayBeFuture && first > today) return { field: 'text', code: 'future' }
  if (notBefore && last < notBefore.day) return { field: 'text', code: 'tooEarly', value: notBefore.fact }
  if (notAfter && first > notAfter.day) return { field: 'text', code: 'tooLate', value: notAfter.fact }
  const end = !fact.mayBeFuture && last > today ? today : last
  return first === end ? { value: first } : { span: [first, end] }
}

/** A day back in its boxes. */
export function typedDate(value: unknown): TypedDate {
  const [year = '', month = '', day = ''] = typeof value === 'string' && isDay(value) ? value.split('-') : []
  return { month: String(Number(month) || ''), day: String(Number(day) || ''), year }
}

function knownBefore(fact: DateFact, facts: readonly Fact[], answers: Answers): { fact: string; day: Day } | undefined {
  const before = facts.find((each) => each.id === fact.after)
  if (before?.kind !== 'date') return fact.after === undefined ? undefined : dated(fact.after, answers)[0]
  return dated(before.id, answers)[0] ?? knownBefore(before, facts, answers)
}

function dated(fact: string, answers: Answers): { fact: string; day: Day }[] {
  const value = known(answers, fact)
  return typeof value === 'string' && isDay(value) ? [{ fact, day: value }] : []
}
