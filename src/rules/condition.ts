import type { Period } from './day'
import type { ChoiceFact, DateFact, Day, Fact, NumberFact, TextFact, YesNoFact } from './fact'

/** The pinpoint of the statute, rule, case or form that makes a part of the law true. */
export type Citation = { readonly text: string; readonly url?: string }

/** A day worked out from date facts: the latest of them, moved on by a period. */
export type Moment = Period & {
  readonly latest: readonly string[]
  /** Date facts that count only when the person knows them. */
  readonly ifKnown?: readonly string[]
}

/** Law as plain data, in Kleene logic. Built with the functions below, never by hand. */
export type Condition = (
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly is: string; readonly values: readonly string[] }
  | { readonly atMost: string; readonly amount: number }
  | { readonly atLeast: string; readonly amount: number }
  | { readonly totalAtMost: readonly string[]; readonly amount: number }
  | { readonly before: string; readonly day: Day | Moment }
  | { readonly onOrAfter: string; readonly day: Day | Moment }
  | { readonly since: Moment }
  | { readonly unsure: string }
  | { readonly maybe: Condition }
) & { readonly cite?: readonly Citation[] }

/** Every part is true. With no parts: always. */
export const all = (...parts: Condition[]): Condition => ({ all: parts })

/** At least one part is true. */
export const any = (...parts: Condition[]): Condition => ({ any: parts })

export const not = (part: Condition): Condition => ({ not: part })

/** The answer is one of these values. */
export function is(fact: YesNoFact, ...values: ('yes' | 'no')[]): Condition
export function is<V extends string>(fact: ChoiceFact<V>, ...values: NoInfer<V>[]): Condition
export function is(fact: Fact, ...values: string[]): Condition {
  return { is: fact.id, values }
}

/** The text answer is exactly one of these. */
export const reads = (fact: TextFact, ...values: string[]): Condition => ({ is: fact.id, values })

/** The person said that there is no such date. */
export const isNone = (fact: DateFact & { mayBeNone: true }): Condition => ({
  is: fact.id,
  values: ['none'],
})

/** The limit itself is inside. */
export const atMost = (fact: NumberFact, amount: number): Condition => ({ atMost: fact.id, amount })

/** The limit itself is inside. */
export const atLeast = (fact: NumberFact, amount: number): Condition => ({
  atLeast: fact.id,
  amount,
})

/** All of these amounts together, none of which can be below zero; the limit itself is inside. */
export const totalAtMost = (facts: readonly NumberFact[], amount: number): Condition => ({
  totalAtMost: facts.map((fact) => fact.id),
  amount,
})

/** The date lies before a day of the calendar, or before a moment worked out from other dates. */
export const before = (fact: DateFact, day: Day | Moment): Condition => ({ before: fact.id, day })

export const onOrAfter = (fact: DateFact, day: Day | Moment): Condition => ({
  onOrAfter: fact.id,
  day,
})

/** Today is the moment or later: the wait is over. */
export const since = (moment: Moment): Condition => ({ since: moment })

/** The person answered "I don't know". */
export const unsure = (fact: Fact): Condition => ({ unsure: fact.id })

/** True, or not shown to be false by what the person knows. */
export const maybe = (part: Condition): Condition => ({ maybe: part })

/** A part of the law with the text that makes it so. */
export const cited = (part: Condition, ...cite: Citation[]): Condition => ({ ...part, cite })

/** A citation from its text, and its address where the dossier has one. */
export const cite = (text: string, url?: string): Citation => (url ? { text, url } : { text })

/** The latest of these dates plus a period, for `since`, `before`, `onOrAfter` and the day a path opens. */
export function moment(dates: readonly DateFact[], period: Period, ifKnown: readonly DateFact[] = []): Moment {
  const latest = dates.map((fact) => fact.id)
  return ifKnown.length ? { ...period, latest, ifKnown: ifKnown.map((fact) => fact.id) } : { ...period, latest }
}

export const always: Condition = all()
