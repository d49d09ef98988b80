import { isDay } from '../rules/day'
import { type Answer, type Answers, answerTo, type DateFact, type Day, type Fact, known, spanIn } from '../rules/fact'
import { EARLIEST, LATEST } from '../rules/span'
import type { Problem } from './problem'

/** Days between which a date must lie, each with the fact that says so. */
export type DateLimits = {
  readonly today: Day
  readonly notBefore?: Limit | undefined
  readonly notAfter?: Limit | undefined
}

type Limit = { readonly fact: string; readonly day: Day }

/**
 * The limits that other answers set: the nearest date before of which something is known, along `after`, and the earliest
 * that must come later. Of a span it is the end that leaves most room.
 */
export function dateLimits(fact: DateFact, facts: readonly Fact[], answers: Answers, today: Day): DateLimits {
  const earlier = knownBefore(fact, facts, answers)
  const later = facts
    .flatMap((each) => (each.kind === 'date' && each.after === fact.id ? dated(each.id, answers, 1) : []))
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0]
  return { today, notBefore: earlier, notAfter: later }
}

/** A span of days as far as today and other answers allow it, or what is wrong with it. */
export function heldBetween(fact: DateFact, [first, last]: readonly [Day, Day], limits: DateLimits): Answer | Problem {
  const { today, notBefore, notAfter } = limits
  if (!fact.mayBeFuture && first > today) return { field: 'date', code: 'future' }
  if (notBefore && last < notBefore.day) return { field: 'date', code: 'tooEarly', value: notBefore.fact }
  if (notAfter && first > notAfter.day) return { field: 'date', code: 'tooLate', value: notAfter.fact }
  const end = !fact.mayBeFuture && last > today ? today : last
  return first === end ? { value: first } : { span: [first, end] }
}

function knownBefore(fact: DateFact, facts: readonly Fact[], answers: Answers): Limit | undefined {
  const before = facts.find((each) => each.id === fact.after)
  if (before?.kind !== 'date') return fact.after === undefined ? undefined : dated(fact.after, answers, 0)[0]
  return dated(before.id, answers, 0)[0] ?? knownBefore(before, facts, answers)
}

/** The first or the last day that an answer allows. */
function dated(fact: string, answers: Answers, end: 0 | 1): readonly Limit[] {
  const spanned = spanIn(answerTo(answers, fact))
  const day = spanned ? spanned.span[end] : known(answers, fact)
  const isOpen = spanned?.orNone || day === EARLIEST || day === LATEST
  return typeof day === 'string' && isDay(day) && !isOpen ? [{ fact, day }] : []
}
