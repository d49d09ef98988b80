import * as z from 'zod/mini'
import { type Answer, type Answers, answerTo, type Day, type Fact, spanIn, valueIn } from '../../rules/fact'
import { isUnsure } from '../../rules/span'
import { dateLimits } from '../../typing/read-date'
import { type AnswerSchema, schemaFor, type Typed } from '../../typing/schema'
import { readSpokenDate } from '../../typing/spoken-date'
import { typedFrom } from '../../typing/typed'

/** An answer other than what can be typed. */
export type Other = 'unsure' | 'none'

/** What is known while several questions are answered on one screen. */
export type Asking = {
  /** In the order of the screen. */
  readonly facts: readonly Fact[]
  /** Every fact of the law: dates bound each other. */
  readonly all: readonly Fact[]
  readonly answers: Answers
  readonly others: Readonly<Record<string, Other | undefined>>
  readonly today: Day
}

type Boxes = Record<string, Typed>

/** The schema of one of several questions: what was ticked instead of typed wins; days typed above it bound a date. */
export function fieldSchema(asking: Asking, typed: Boxes, fact: Fact): AnswerSchema {
  const other = asking.others[fact.id]
  if (other) return given(other === 'none' ? { value: 'none' } : 'unsure')
  const said = spanSaid(asking, fact)
  if (said && isUntyped(typed[fact.id] ?? {})) return given(said)
  const { all, today } = asking
  const limits = fact.kind === 'date' ? dateLimits(fact, all, answersAbove(asking, typed, fact), today) : { today }
  return schemaFor(fact, limits)
}

/** The answers given before, and the days typed above this question. */
export function answersAbove({ facts, answers, others, today }: Asking, typed: Boxes, fact: Fact): Answers {
  const days = facts.slice(0, facts.indexOf(fact)).flatMap((each): [string, Answer][] => {
    if (each.kind !== 'date' || others[each.id]) return []
    const found = readSpokenDate(each, typed[each.id]?.date ?? '', { today })
    return typeof found === 'object' && 'code' in found ? [] : [[each.id, found]]
  })
  return { ...answers, ...Object.fromEntries(days) }
}

/** What was said before and cannot stand in a box; it holds until something is typed. */
export function spanSaid({ answers }: Asking, fact: Fact): Answer | undefined {
  const before = answerTo(answers, fact.id)
  return spanIn(before) && !isUnsure(fact, before) && isUntyped(typedFrom(fact, before)) ? before : undefined
}

/** Nothing stands in any box. */
export const isUntyped = (typed: Typed): boolean =>
  Object.entries(typed).every(([box, text]) => box === 'unit' || text.trim() === '')

/** What was ticked instead of typed before. */
export function otherIn(fact: Fact, answer: Answer | undefined): Other | undefined {
  if (isUnsure(fact, answer)) return 'unsure'
  return valueIn(answer) === 'none' ? 'none' : undefined
}

/** Whether "no" is among the answers. */
export function canRefuse(fact: Fact): boolean {
  return fact.kind === 'yesNo' || (fact.kind === 'choice' && fact.options.includes('no'))
}

/** Takes whatever was typed for this answer. */
function given(answer: Answer): AnswerSchema {
  return z.pipe(
    z.record(z.string(), z.string()),
    z.transform((): Answer => answer),
  )
}
