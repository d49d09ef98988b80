import * as z from 'zod/mini'
import { type Answer, type Answers, type Day, type Fact, valueIn } from '../../rules/fact'
import { isUnsure } from '../../rules/span'
import { dateLimits, readDate } from '../../typing/read-date'
import { type AnswerSchema, schemaFor, type Typed } from '../../typing/schema'

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
  const { all, today } = asking
  const limits = fact.kind === 'date' ? dateLimits(fact, all, answersAbove(asking, typed, fact), today) : { today }
  return schemaFor(fact, limits)
}

/** The answers given before, and the days typed above this question. */
export function answersAbove({ facts, answers, others, today }: Asking, typed: Boxes, fact: Fact): Answers {
  const days = facts.slice(0, facts.indexOf(fact)).flatMap((each): [string, Answer][] => {
    if (each.kind !== 'date' || others[each.id]) return []
    const { month = '', day = '', year = '' } = typed[each.id] ?? {}
    const found = readDate(each, { month, day, year }, { today })
    return typeof found === 'string' ? [[each.id, { value: found }]] : []
  })
  return { ...answers, ...Object.fromEntries(days) }
}

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
