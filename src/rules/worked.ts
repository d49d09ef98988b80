import { following } from './bounds'
import { ageOn } from './day'
import {
  type Answer,
  type Answers,
  answerTo,
  type ChoiceFact,
  type DateFact,
  type Day,
  type Fact,
  type NumberFact,
  type Spanned,
  spanIn,
  valueIn,
} from './fact'
import { EARLIEST, isBounded, LATEST } from './span'

/**
 * The answers with every age that its two dates settle, as a span where they are spans, and every choice that follows from
 * others. The dates win over an age that was typed; a choice that was made wins over what follows.
 */
export function withWorked(facts: readonly Fact[], answers: Answers): Answers {
  let worked: Record<string, Answer> | undefined
  for (const fact of kindsOf(facts).worked) {
    const answer = fact.kind === 'number' ? workedAge(fact, answers) : following(fact, answers)
    if (answer === undefined) continue
    worked ??= { ...answers }
    worked[fact.id] = answer
  }
  return worked ?? answers
}

/** An age is asked for only when its dates cannot tell; until then its dates are asked. */
export function askable(facts: readonly Fact[], answers: Answers, id: string): string {
  const fact = facts.find((each) => each.id === id)
  if (fact?.kind !== 'number' || !fact.worked) return id
  const { from, to } = fact.worked
  if ([from, to].some((date) => isVague(answerTo(answers, date)))) return id
  return [to, from].find((date) => answerTo(answers, date) === undefined) ?? id
}

/** The answers with every date that is only known as a span held between the dates that come before and after it, and today. */
export function tightened(facts: readonly Fact[], answers: Answers, today: Day): Answers {
  const { dates } = kindsOf(facts)
  let held: Record<string, Answer> | undefined
  for (const fact of dates) {
    const spanned = spanIn(answerTo(answers, fact.id))
    if (!spanned) continue
    held ??= { ...answers }
    held[fact.id] = holding(fact, spanned, dates, answers, today)
  }
  return held ?? answers
}

const isWorked = (fact: Fact): fact is NumberFact | ChoiceFact =>
  fact.kind === 'number' ? fact.worked !== undefined : fact.kind === 'choice' && fact.bounds !== undefined

/** The facts that are worked out, and the dates. */
type Kinds = { readonly worked: readonly (NumberFact | ChoiceFact)[]; readonly dates: readonly DateFact[] }

const byFacts = new WeakMap<readonly Fact[], Kinds>()

function kindsOf(facts: readonly Fact[]): Kinds {
  const made = byFacts.get(facts) ?? {
    worked: facts.filter(isWorked),
    dates: facts.filter((fact) => fact.kind === 'date'),
  }
  byFacts.set(facts, made)
  return made
}

function holding(fact: DateFact, spanned: Spanned, dates: readonly DateFact[], answers: Answers, today: Day): Answer {
  const first = lastOf(earliest(fact.after, dates, answers), String(spanned.span[0]))
  const last = firstOf(latest(fact, dates, answers, today), String(spanned.span[1]))
  // Where the answers contradict each other, each stands for itself.
  if (first > last) return spanned
  return first === last && !spanned.orNone ? { value: first } : { ...spanned, span: [first, last] }
}

/** No date that must come before is earlier than this. */
function earliest(id: string | undefined, dates: readonly DateFact[], answers: Answers): Day {
  if (id === undefined) return EARLIEST
  const own = endsOf(answerTo(answers, id))?.[0] ?? EARLIEST
  return lastOf(own, earliest(dates.find((each) => each.id === id)?.after, dates, answers))
}

/** No date that must come after is later than this, nor, where the fact lies in the past, is today. */
function latest(fact: DateFact, dates: readonly DateFact[], answers: Answers, today: Day): Day {
  const ends = dates
    .filter(({ after }) => after === fact.id)
    .map((each) => firstOf(latest(each, dates, answers, today), endsOf(answerTo(answers, each.id))?.[1] ?? LATEST))
  return firstOf(fact.mayBeFuture ? LATEST : today, ...ends)
}

function workedAge(fact: NumberFact, answers: Answers): Answer | undefined {
  if (!fact.worked) return undefined
  const from = endsOf(answerTo(answers, fact.worked.from), isBounded)
  const to = endsOf(answerTo(answers, fact.worked.to), isBounded)
  if (!from || !to || from[0] > to[1]) return undefined
  const least = from[1] > to[0] ? 0 : ageOn(from[1], to[0])
  return withTyped(least, ageOn(from[0], to[1]), answerTo(answers, fact.id))
}

/** An age that was typed, or narrowed, counts as far as the dates allow it. */
function withTyped(least: number, most: number, typed: Answer | undefined): Answer {
  const value = valueIn(typed)
  if (least === most) return { value: least }
  if (typeof value === 'number' && value >= least && value <= most) return { value }
  const spanned = spanIn(typed)
  const [first, last] = spanned?.span ?? [least, most]
  // What the dates exclude was typed by mistake.
  if (Number(last) < least || Number(first) > most) return { span: [least, most] }
  const lower = Math.max(Number(first), least)
  const upper = Math.min(Number(last), most)
  return lower === upper ? { value: lower } : { ...spanned, span: [lower, upper] }
}

/** Neither known nor held between two days. */
function isVague(answer: Answer | undefined): boolean {
  const spanned = spanIn(answer)
  return answer === 'unsure' || (spanned !== undefined && !isBounded(spanned))
}

function endsOf(
  answer: Answer | undefined,
  counts: (spanned: Spanned) => boolean = () => true,
): [Day, Day] | undefined {
  const spanned = spanIn(answer)
  if (spanned)
    return counts(spanned) && !spanned.orNone ? [String(spanned.span[0]), String(spanned.span[1])] : undefined
  const value = valueIn(answer)
  return typeof value === 'string' && value !== 'none' ? [value, value] : undefined
}

function firstOf(day: Day, ...others: readonly Day[]): Day {
  let first = day
  for (const each of others) if (each < first) first = each
  return first
}

function lastOf(day: Day, ...others: readonly Day[]): Day {
  let last = day
  for (const each of others) if (each > last) last = each
  return last
}
