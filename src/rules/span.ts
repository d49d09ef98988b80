import { addDays } from './day'
import {
  type Answer,
  type Answers,
  answerTo,
  type Day,
  type Fact,
  type Span,
  type Spanned,
  spanIn,
  type Value,
} from './fact'

/** A question about a limit of the law, inside the span of what a person knows. */
export type Narrow = { readonly fact: string } & Limit

/** The date lies before the day; there was such a date; the number is more than this, or at least this. */
export type Limit =
  | { readonly before: Day }
  | { readonly exists: true }
  | { readonly moreThan: number }
  | { readonly atLeast: number }

/** What a person says to a narrow question. */
export type Reply = 'yes' | 'no' | 'unsure'

/** The ends of a date of which nothing is known. */
export const EARLIEST: Day = '1900-01-01'
export const LATEST: Day = '2199-12-31'

/** The value of a date that never was. */
const NONE = 'none'

/** How far two values of a number lie apart at least: a person, a plant and a year are whole. */
const STEP: Readonly<Record<string, number>> = { grams: 0.000001, dollars: 0.01 }

/** "I don't know", as narrow questions can take it on: any day, any number. Other facts, and amounts with a limit of their own, stay unsure. */
export function unsureOf(fact: Fact): Answer {
  if (fact.kind === 'number') return fact.ownLimit ? 'unsure' : { span: [0, fact.most] }
  if (fact.kind !== 'date') return 'unsure'
  return fact.mayBeNone ? { span: [EARLIEST, LATEST], orNone: true } : { span: [EARLIEST, LATEST] }
}

/** Whether the person knows nothing of it at all. */
export function isUnsure(fact: Fact, answer: Answer | undefined): boolean {
  const spanned = spanIn(answer)
  if (!spanned) return answer === 'unsure'
  const [first, last] = spanned.span
  if (fact.kind === 'number') return first === 0 && last === fact.most
  return first === EARLIEST && last === LATEST
}

/** Whether both ends of a span of days are known. */
export const isBounded = ({ span: [first, last] }: Spanned): boolean => first !== EARLIEST && last !== LATEST

/** The smallest difference between two values of a fact; of dates it is a day and this is 1. */
export const stepOf = (fact: Fact | undefined): number => (fact?.kind === 'number' && STEP[fact.unit]) || 1

/** The least value on the upper side of a limit. */
export function cutOf(limit: Limit, step: number): Value {
  if ('before' in limit) return limit.before
  if ('exists' in limit) return NONE
  return 'atLeast' in limit ? limit.atLeast : round(limit.moreThan + step)
}

/** Whether a limit lies inside the span: the truth can lie on either side of it. */
export const splits = ([first, last]: Span, cut: Value): boolean => first < cut && cut <= last

/** Whether the person was asked about a limit that still lies inside the span, and could not say. */
export const isBlurred = ({ span, unsureAt, orNone }: Spanned): boolean =>
  unsureAt?.some((cut) => (cut === NONE ? orNone === true : splits(span, cut))) ?? false

/**
 * The answer to a fact after the reply to a narrow question about it. `answers` are those that the engine saw, ages worked
 * out included. Without a span to narrow the answer stays.
 */
export function narrowed(facts: readonly Fact[], answers: Answers, narrow: Narrow, reply: Reply): Answer {
  const before = answerTo(answers, narrow.fact)
  const spanned = spanIn(before)
  if (!spanned) return before ?? 'unsure'
  const step = stepOf(facts.find(({ id }) => id === narrow.fact))
  const cut = cutOf(narrow, step)
  if (reply === 'unsure') return { ...spanned, unsureAt: [...(spanned.unsureAt ?? []), cut] }
  if ('exists' in narrow) return reply === 'yes' ? withoutNone(spanned) : { value: NONE }
  const isUpper = (reply === 'yes') !== 'before' in narrow
  const [first, last] = spanned.span
  const { orNone, ...rest } = spanned
  const span = isUpper ? spanOf(cut, last) : spanOf(first, below(cut, step))
  if (span[0] === span[1] && !(orNone && isUpper)) return { value: span[0] }
  // Who says that it was before a day says that it was.
  return { ...rest, span, ...(orNone && isUpper && { orNone }) }
}

function withoutNone({ orNone: _, ...rest }: Spanned): Spanned {
  return rest
}

/** Two ends of one kind as a span. */
export function spanOf(first: Value, last: Value): Span {
  return typeof first === 'number' ? [first, Number(last)] : [first, String(last)]
}

function below(cut: Value, step: number): Value {
  return typeof cut === 'number' ? round(cut - step) : addDays(cut, -1)
}

/** A sum without the error of adding decimal fractions. */
export const totalOf = (values: readonly number[]): number => round(values.reduce((sum, value) => sum + value, 0))

const round = (value: number): number => Math.round(value * 1e6) / 1e6
