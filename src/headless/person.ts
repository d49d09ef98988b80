import { unprintable } from '../documents/characters'
import type { Directory, Rules } from '../jurisdictions/jurisdiction'
import { isDay } from '../rules/day'
import { type Answer, type Answers, type Day, type Fact, known, type Scope, valueIn } from '../rules/fact'
import { given } from '../typing/given'
import { proposedFor } from '../typing/name-parts'
import { badInput, isRecord } from './case'
import { inOrder } from './date-order'

/** A person's answers, as the papers want them: every charge with those of its case and person. */
export type Person = {
  readonly asOf: Day
  readonly language: string
  /** An immigration lawyer told the person to go on. */
  readonly advised: boolean
  readonly cases: readonly { readonly charges: readonly Answers[] }[]
  /** Parts of the name that the file gives only whole, as they are guessed. */
  readonly proposed: Answers
}

/** The state of the file, before its law is loaded. */
export function stateOf(file: unknown, states: readonly string[]): string {
  const found = isRecord(file) && typeof file.state === 'string' ? file.state.toLowerCase() : ''
  if (!states.includes(found)) throw badInput(`state: expected one of ${states.join(', ')}`)
  return found
}

/**
 * Reads `{ state, asOf, language?, advised?, person: {…}, cases: [{ …, charges: [{ … }] }] }`. A value is as in a file of
 * cases: `"unknown"` is "I don't know", `null` is "there was no such date". Throws an error that names the key.
 */
export function parsePerson(
  file: unknown,
  rules: Rules,
  facts: readonly Fact[],
  { courts }: Directory,
  languages: readonly string[],
): Person {
  if (!isRecord(file)) throw badInput('the file: expected an object with state, asOf, person and cases')
  const { asOf, language = 'en', advised = false, person, cases } = file
  if (typeof asOf !== 'string' || !isDay(asOf)) throw badInput('asOf: expected a day YYYY-MM-DD')
  if (typeof language !== 'string' || !languages.includes(language))
    throw badInput(`language: expected one of ${languages.join(', ')}`)
  if (typeof advised !== 'boolean') throw badInput('advised: expected true or false')
  if (!Array.isArray(cases) || cases.length === 0) throw badInput('cases: expected a list of at least one case')
  const read = (value: unknown, scope: Scope, key: string) => answersIn(value, scope, key, facts)
  const ofPerson = read(person, 'person', 'person')
  const proposed = proposals(facts, ofPerson)
  return {
    proposed,
    asOf,
    language,
    advised,
    cases: cases.map((each: unknown, place) => {
      const key = `cases[${place}]`
      if (!isRecord(each)) throw badInput(`${key}: expected an object with the answers of the case and its charges`)
      const { charges, ...rest } = each
      if (!Array.isArray(charges) || charges.length === 0)
        throw badInput(`${key}.charges: expected a list of at least one charge`)
      const ofCase = read(rest, 'case', key)
      const says = fromCourt(ofCase, rules, courts, `${key}.court`)
      return {
        charges: charges.map((charge: unknown, count) => {
          const keys = { person: 'person', case: key, charge: `${key}.charges[${count}]` }
          const answers = { ...ofPerson, ...ofCase, ...says, ...read(charge, 'charge', keys.charge) }
          return { ...proposed, ...inOrder(answers, facts, asOf, keys) }
        }),
      }
    }),
  }
}

function answersIn(value: unknown, scope: Scope, key: string, facts: readonly Fact[]): Answers {
  if (!isRecord(value)) throw badInput(`${key}: expected an object of answers`)
  return Object.fromEntries(
    Object.entries(value).map(([id, said]) => {
      const fact = facts.find((each) => each.id === id)
      if (!fact) throw badInput(`${key}.${id}: expected a fact that the state knows`)
      if (fact.scope !== scope)
        throw badInput(`${key}.${id}: expected under ${fact.scope === 'person' ? 'person' : `a ${fact.scope}`}`)
      return [id, answerIn(fact, said, `${key}.${id}`)]
    }),
  )
}

function answerIn(fact: Fact, value: unknown, key: string): Answer {
  const read = given(fact, value)
  if (!('answer' in read)) throw badInput(`${key}: expected ${read.expected}; found ${JSON.stringify(value)}`)
  const strange = fact.kind === 'text' ? unprintable(String(valueIn(read.answer) ?? '')) : []
  if (strange.length > 0) throw badInput(`${key}: expected letters that can be printed; found ${strange.join(' ')}`)
  return read.answer
}

/** The parts of a name that the file gives only whole. */
function proposals(facts: readonly Fact[], answers: Answers): Answers {
  return Object.fromEntries(
    facts.flatMap((fact) => {
      const value = Object.hasOwn(answers, fact.id) ? undefined : proposedFor(fact, answers)
      return value === undefined ? [] : [[fact.id, { value }]]
    }),
  )
}

/** What naming the court settles, such as its county. */
function fromCourt(answers: Answers, rules: Rules, courts: Directory['courts'], key: string): Answers {
  const named = known(answers, 'court')
  if (named === undefined) return {}
  const court = courts.find(({ id }) => id === named)
  if (!court)
    throw badInput(`${key}: expected the id of a court of the state, or "unknown"; found ${JSON.stringify(named)}`)
  return Object.fromEntries(
    Object.entries(court.says).flatMap(([fact, value]) =>
      value !== undefined && rules.facts.some(({ id }) => id === fact) ? [[fact, { value }]] : [],
    ),
  )
}
