import * as z from 'zod/mini'
import { isSecret } from '../jurisdictions/shared'
import type { Answer, Answers, Fact } from '../rules/fact'
import { expectation } from '../typing/expectation'
import { spanFrom } from '../typing/span-in'
import { tidy } from '../typing/tidy'
import { keptPages, pagesOf, readAgain } from './kept-pages'
import { emptySession, type Session } from './session'

// What is kept of a session, as text to be locked. A file that was opened is still not trusted: its shape is checked, and
// every answer against the fact that it belongs to.

// 2 keeps on which page of a record an answer stands.
const FORMAT = 2

const answers = z.record(z.string(), z.unknown())
const shape = z.object({
  format: z.literal([1, FORMAT]),
  person: answers,
  pages: keptPages,
  byState: z.record(z.string(), answers),
  cases: z
    .array(
      z.object({
        state: z.string().check(z.maxLength(2)),
        answers,
        pages: keptPages,
        charges: z.array(z.object({ answers, pages: keptPages })).check(z.maxLength(100)),
      }),
    )
    .check(z.maxLength(100)),
})

/** What can be restored, and how many answers were left out because no fact takes them any more. */
export type Restored = { readonly session: Session; readonly dropped: number }

/** The answers as text. Where the person was on the way is not kept. */
export function keep(session: Pick<Session, 'person' | 'byState' | 'cases' | 'read'>): string {
  const { person, byState, cases, read } = session
  const kept = Object.fromEntries(Object.entries(person).filter(([fact]) => !isSecret(fact)))
  return JSON.stringify({
    format: FORMAT,
    person: kept,
    pages: pagesOf(read, [kept, ...Object.values(byState)]),
    byState,
    cases: cases.map(({ state, answers, charges, read }) => ({
      state,
      answers,
      pages: pagesOf(read, [answers]),
      charges: charges.map((charge) => ({ answers: charge.answers, pages: pagesOf(charge.read, [charge.answers]) })),
    })),
  })
}

/** The states whose law must be loaded before the text can be restored; undefined when it has not the right shape. */
export function statesKept(text: string): readonly string[] | undefined {
  return parsed(text)?.cases.map(({ state }) => state)
}

/**
 * Restores what `keep` wrote. `factsOf` gives the facts of a state, blanks of its papers included, or undefined where
 * we do not know the state. Undefined when the text has not the right shape.
 */
export function restore(text: string, factsOf: (state: string) => readonly Fact[] | undefined): Restored | undefined {
  const kept = parsed(text)
  if (!kept) return undefined
  let dropped = 0
  let made = emptySession.made
  const take = (given: Record<string, unknown>, facts: readonly Fact[], scope: Fact['scope']): Answers => {
    const entries = Object.entries(given).flatMap(([id, said]) => {
      const fact = facts.find((each) => each.id === id && each.scope === scope)
      const answer = fact && !isSecret(id) ? answerFrom(fact, said) : undefined
      if (answer === undefined) dropped++
      return answer === undefined ? [] : [[id, answer] as const]
    })
    return Object.fromEntries(entries)
  }
  const withPages = (answers: Answers, pages: z.infer<typeof keptPages>) => {
    const read = readAgain(pages, [answers])
    return { answers, ...(read && { read }) }
  }
  const cases = kept.cases.flatMap(({ state, answers, pages, charges }) => {
    const facts = factsOf(state)
    if (!facts || charges.length === 0) {
      dropped++
      return []
    }
    return [
      {
        id: `case${made++}`,
        state,
        ...withPages(take(answers, facts, 'case'), pages),
        charges: charges.map((charge) => ({
          id: `charge${++made}`,
          ...withPages(take(charge.answers, facts, 'charge'), charge.pages),
        })),
      },
    ]
  })
  const everywhere = cases.flatMap(({ state }) => factsOf(state) ?? [])
  const byState = Object.entries(kept.byState).flatMap(([state, given]) => {
    const facts = factsOf(state)
    return facts ? [[state, take(given, facts, 'person')] as const] : []
  })
  const person = take(kept.person, everywhere, 'person')
  const read = readAgain(kept.pages, [person, ...byState.map(([, answers]) => answers)])
  const session = { ...emptySession, person, byState: Object.fromEntries(byState), cases, made: made + 1 }
  return { session: { ...session, ...(read && { read }) }, dropped }
}

function parsed(text: string): z.infer<typeof shape> | undefined {
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

function answerFrom(fact: Fact, said: unknown): Answer | undefined {
  if (said === 'unsure') return said
  if (typeof said !== 'object' || said === null) return undefined
  if (Object.hasOwn(said, 'span')) return spannedFrom(fact, said as Record<string, unknown>)
  if (!Object.hasOwn(said, 'value')) return undefined
  const { value } = said as { value: unknown }
  if (expectation(fact, value) !== undefined || (typeof value !== 'string' && typeof value !== 'number'))
    return undefined
  if (fact.kind !== 'text') return { value }
  const text = tidy(String(value))
  return text.length > fact.most || (text === '' && !fact.optional) ? undefined : { value: text }
}

function spannedFrom(fact: Fact, { span: pair, orNone, unsureAt }: Record<string, unknown>): Answer | undefined {
  const span = spanFrom(fact, pair)
  if (!span) return undefined
  const limits = Array.isArray(unsureAt)
    ? unsureAt.filter((limit) => limit === 'none' || spanFrom(fact, [limit, limit]) !== undefined)
    : []
  return {
    span,
    ...(orNone === true && fact.kind === 'date' && fact.mayBeNone && { orNone }),
    ...(limits.length > 0 && { unsureAt: limits }),
  }
}
