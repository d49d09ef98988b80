import { readFileSync } from 'node:fs'
import { parseCase } from '../../src/headless/case'
import type { Court, Rules } from '../../src/jurisdictions/jurisdiction'
import { next, replied, type Settled } from '../../src/rules/decide'
import type { Answer, Answers, Day, Fact } from '../../src/rules/fact'
import { valueIn } from '../../src/rules/fact'
import { spanOfPart } from '../../src/rules/months'
import { type Narrow, type Reply, unsureOf } from '../../src/rules/span'

// How many of the worked cases that end well end with "get help" when the person knows one thing less.

/** What is known less: a date by its year only, a date not at all, or the kind of court. */
export type Less = 'year' | 'date' | 'court'

/** Whether the person can say on which side of a limit it was, and what the court is called; or nothing more. */
export type Replies = 'known' | 'unsure'

export type Lost = { readonly id: string; readonly fact: string; readonly branch: string }

export type Share = { readonly tried: number; readonly lost: readonly Lost[] }

/** The kinds of court that a record names, as facts are called in the states. */
const COURTS: readonly string[] = ['courtKind', 'courtDepartment']

/** The eligible worked cases of a state, tried with each fact of the kind known less, and those that turn to "get help". */
export function share(rules: Rules, courts: readonly Court[], less: Less, replies: Replies): Share {
  const lost: Lost[] = []
  let tried = 0
  for (const row of rowsOf(rules.id)) {
    const { answers, asOf } = parseCase(row, rules)
    const known = { truth: answers, court: courtOf(courts, answers), replies }
    const exact = interview(rules, answers, asOf, known)
    if (exact.verdict.outcome !== 'eligible') continue
    for (const fact of rules.facts.filter((each) => exact.asked.includes(each.id))) {
      const vague = knownLess(fact, answers[fact.id], less)
      if (!vague) continue
      tried += 1
      const { verdict } = interview(rules, { ...answers, [fact.id]: vague }, asOf, known)
      const branch = verdict.trace.steps.map(({ id }) => id).join(' > ')
      if (verdict.outcome === 'get_help') lost.push({ id: String(row.id), fact: fact.id, branch })
    }
  }
  return { tried, lost }
}

function rowsOf(state: string): readonly { readonly id: unknown }[] {
  return JSON.parse(readFileSync(new URL(`./cases/${state}.json`, import.meta.url), 'utf8'))
}

function knownLess(fact: Fact, answer: Answer | undefined, less: Less): Answer | undefined {
  const value = valueIn(answer)
  if (value === undefined || value === 'none') return undefined
  if (less === 'court') return COURTS.includes(fact.id) ? 'unsure' : undefined
  if (fact.kind !== 'date') return undefined
  const span = spanOfPart(String(value).slice(0, 4))
  return less === 'date' ? unsureOf(fact) : span && { span }
}

/** What the person can say when asked more closely. */
type Known = { readonly truth: Answers; readonly court: Court | undefined; readonly replies: Replies }

/** A court of the kind that the case was in. */
function courtOf(courts: readonly Court[], truth: Answers): Court | undefined {
  return courts.find(({ says }) =>
    COURTS.some((fact) => says[fact] !== undefined && says[fact] === valueIn(truth[fact])),
  )
}

/** Answers what is asked and nothing else, limits by what is true. Who names the court is told what that settles. */
function interview(rules: Rules, answers: Answers, today: Day, { truth, court, replies }: Known) {
  let given: Answers = {}
  const asked: string[] = []
  for (;;) {
    const step = next(rules, given, today)
    if ('verdict' in step) return { verdict: step.verdict satisfies Settled, asked }
    if ('narrow' in step) {
      const reply = replies === 'unsure' ? 'unsure' : replyTo(step.narrow, truth)
      given = replied(rules, given, step.narrow, reply)
    } else if (step.ask === 'court' && court && replies === 'known') {
      asked.push(step.ask)
      given = { ...given, ...saidBy(court), court: { value: court.id } }
    } else {
      asked.push(step.ask)
      given = { ...given, [step.ask]: answers[step.ask] ?? 'unsure' }
    }
  }
}

function saidBy({ says }: Court): Answers {
  return Object.fromEntries(
    Object.entries(says).flatMap(([fact, value]) => (value === undefined ? [] : [[fact, { value }]])),
  )
}

function replyTo(narrow: Narrow, truth: Answers): Reply {
  const value = valueIn(truth[narrow.fact])
  if (value === undefined) return 'unsure'
  if ('exists' in narrow) return value === 'none' ? 'no' : 'yes'
  if (value === 'none') return 'unsure'
  if ('before' in narrow) return String(value) < narrow.before ? 'yes' : 'no'
  return ('moreThan' in narrow ? Number(value) > narrow.moreThan : Number(value) >= narrow.atLeast) ? 'yes' : 'no'
}
