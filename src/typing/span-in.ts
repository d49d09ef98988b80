import { isDay } from '../rules/day'
import type { Fact, Span, Value } from '../rules/fact'

/** A pair of days or of numbers that a fact takes as a span, the first not after the second; undefined when it is none. */
export function spanFrom(fact: Fact, value: unknown): Span | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [first, last]: unknown[] = value
  if (fact.kind === 'number') {
    const inside = (amount: unknown): amount is number =>
      typeof amount === 'number' && amount >= 0 && amount <= fact.most
    return inside(first) && inside(last) && first <= last ? [first, last] : undefined
  }
  if (fact.kind !== 'date' || typeof first !== 'string' || typeof last !== 'string') return undefined
  return isDay(first) && isDay(last) && first <= last ? [first, last] : undefined
}

/** Whether a value is one that an exact answer holds. */
export const isValue = (value: unknown): value is Value => typeof value === 'string' || typeof value === 'number'
