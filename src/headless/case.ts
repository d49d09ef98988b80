import type { Rules } from '../jurisdictions/jurisdiction'
import { isDay } from '../rules/day'
import type { Answer, Answers, Day, Fact } from '../rules/fact'
import { given } from '../typing/given'

/** One case of a file to be screened, its facts turned into answers. */
export type ScreeningCase = { readonly id: string; readonly asOf: Day; readonly answers: Answers }

/** An error whose message says which case, which key and what was expected. */
export const badInput = (message: string): Error => Object.assign(new Error(message), { name: 'BadInput' })

export const isBadInput = (error: unknown): error is Error => error instanceof Error && error.name === 'BadInput'

/**
 * Reads `{ id, asOf, facts }`. `"unknown"` means unsure even after narrower questions, `null` that there is no such date,
 * `"1994"`, `"1994-03"` and two days or numbers what is known less exactly; facts that the state does not know are left out. Throws an error that names the case, the key and what was expected.
 */
export function parseCase(row: unknown, rules: Rules): ScreeningCase {
  if (!isRecord(row)) throw badInput('a case: expected an object with id, asOf and facts')
  const id = row.id
  if (typeof id !== 'string' || id === '') throw badInput('a case: id: expected a text')
  if (typeof row.asOf !== 'string' || !isDay(row.asOf)) throw badInput(`${id}: asOf: expected a day YYYY-MM-DD`)
  const { facts } = row
  if (!isRecord(facts)) throw badInput(`${id}: facts: expected an object`)
  const answers = rules.facts
    .filter((fact) => Object.hasOwn(facts, fact.id))
    .map((fact) => [fact.id, parseAnswer(fact, facts[fact.id], id)])
  return { id, asOf: row.asOf, answers: Object.fromEntries(answers) }
}

function parseAnswer(fact: Fact, value: unknown, id: string): Answer {
  const read = given(fact, value)
  if ('answer' in read) return read.answer
  throw badInput(`${id}: facts.${fact.id}: expected ${read.expected}; found ${JSON.stringify(value)}`)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
