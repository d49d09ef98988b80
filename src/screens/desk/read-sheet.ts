import { type FindableCourt, findCourts } from '../../finding/find-court'
import { type FindableOffense, findOffenses } from '../../finding/find-offense'
import { type Answer, type Answers, type Day, type Fact, valueIn } from '../../rules/fact'
import { isUnsure, unsureOf } from '../../rules/span'
import { dateLimits } from '../../typing/read-date'
import { schemaFor } from '../../typing/schema'
import { typedFrom } from '../../typing/typed'

/** What a box of the sheet says: an answer, nothing yet, several things to choose from, or a problem. */
export type SheetRead =
  | { readonly answer: Answer }
  | { readonly blank: true }
  | { readonly several: readonly string[] }
  | { readonly problem: string }

export type SheetLaw = {
  readonly facts: readonly Fact[]
  readonly offenses: readonly FindableOffense[]
  readonly courts: readonly FindableCourt[]
  readonly today: Day
}

/** Typed where the person does not know. */
export const UNSURE = '?'
/** Typed where there was none. */
export const NONE = '-'

/** So many are offered where several fit. */
const OFFERED = 8

/** Whether a box is typed in rather than chosen from. */
export const isTyped = (fact: Fact): boolean =>
  fact.kind === 'date' ||
  fact.kind === 'number' ||
  fact.kind === 'text' ||
  fact.kind === 'court' ||
  fact.id === 'offense'

/** Reads one box. `answers` are those of the boxes before and after it, which bound a date. */
export function readBox(fact: Fact, text: string, answers: Answers, law: SheetLaw): SheetRead {
  const said = text.trim()
  if (said === '') return { blank: true }
  if (said === UNSURE) return fact.kind === 'text' ? { problem: 'textEmpty' } : { answer: unsureOf(fact) }
  if (said === NONE && fact.kind === 'date' && fact.mayBeNone) return { answer: { value: 'none' } }
  if (fact.kind === 'court') return oneOf(findCourts(said, law.courts).map(({ id }) => id))
  if (fact.id === 'offense') return oneOf(findOffenses(said, law.offenses))
  const { today } = law
  const limits = fact.kind === 'date' ? dateLimits(fact, law.facts, answers, today) : { today }
  const read = schemaFor(fact, limits).safeParse(boxesOf(fact, said))
  return read.success ? { answer: read.data } : { problem: read.error.issues[0]?.message ?? 'choose' }
}

/** An answer as it is typed, what is picked from a list by its name; empty where it cannot be typed. */
export function boxFrom(fact: Fact, answer: Answer | undefined, name: (value: string) => string): string {
  if (answer === undefined) return ''
  if (isUnsure(fact, answer)) return UNSURE
  if (valueIn(answer) === 'none' && fact.kind === 'date') return NONE
  const typed = typedFrom(fact, answer)
  if (fact.kind === 'court' || fact.id === 'offense') return typed.pick ? name(typed.pick) : ''
  return typed.date ?? typed.amount ?? typed.text ?? typed.pick ?? ''
}

function boxesOf(fact: Fact, said: string): Record<string, string> {
  if (fact.kind === 'date') return { date: said }
  if (fact.kind === 'number') return { amount: said, unit: 'own' }
  return fact.kind === 'text' ? { text: said } : { pick: said }
}

function oneOf(ids: readonly string[]): SheetRead {
  const [only] = ids
  if (only === undefined) return { problem: 'choose' }
  return ids.length === 1 ? { answer: { value: only } } : { several: ids.slice(0, OFFERED) }
}
