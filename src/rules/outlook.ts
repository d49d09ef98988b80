import type { Citation, Condition, Moment } from './condition'
import { addPeriod, later } from './day'
import { type Answers, answerTo, type Day, known } from './fact'

/** Kleene's three values. Words rather than booleans, so that a bare `if (truth)` looks wrong. */
export type Truth = 'yes' | 'no' | 'unknown'

/** Whether a claim about a condition holds whatever comes, cannot hold, or hangs on a fact not yet asked. */
export type Outlook = 'holds' | 'fails' | 'open'

/** The claim made about a condition: that it is certainly true, or certainly false. */
type Claim = 'yes' | 'no'

export type View = { readonly answers: Answers; readonly today: Day }

/** What is settled about a condition by the answers so far; `unknown` when unsure or not asked. */
export function truth(condition: Condition, view: View): Truth {
  if (outlook(condition, 'yes', view) === 'holds') return 'yes'
  return outlook(condition, 'no', view) === 'holds' ? 'no' : 'unknown'
}

/** Whether the condition is, or can still become, certainly true (`yes`) or certainly false (`no`). */
export function outlook(condition: Condition, claim: Claim, view: View): Outlook {
  const inner = within(condition, claim)
  if (inner === undefined) return leafOutlook(condition, claim, view)
  const each = inner.parts.map((part) => outlook(part, inner.claim, view))
  const joined = inner.join === 'every' ? every(each) : negate(every(each.map(negate)))
  return inner.denied ? negate(joined) : joined
}

/** The first fact not yet asked, in the author's order, that can still change whether an open claim holds. */
export function firstOpen(condition: Condition, claim: Claim, view: View): string | undefined {
  const inner = within(condition, claim)
  if (inner === undefined) return factsOf(condition).find((fact) => answerTo(view.answers, fact) === undefined)
  const part = inner.parts.find((each) => outlook(each, inner.claim, view) === 'open')
  return part && firstOpen(part, inner.claim, view)
}

/** One thing that settled a claim: the facts it turned on and the law that makes it so. */
export type Ground = { readonly facts: readonly string[]; readonly cite: readonly Citation[] }

/** What settles the claim, and nothing else: all parts of what holds together, the first of what suffices. */
export function grounds(condition: Condition, claim: Claim, view: View): readonly Ground[] {
  const inner = within(condition, claim)
  const cite = condition.cite ?? []
  if (inner === undefined) return [{ facts: factsOf(condition), cite }]
  const holds = (outlook(condition, claim, view) === 'holds') !== inner.denied
  const one = inner.parts.find((part) => (outlook(part, inner.claim, view) === 'holds') === holds)
  const parts = (inner.join === 'every') === holds ? inner.parts : one ? [one] : []
  const below = parts.flatMap((part) => grounds(part, inner.claim, view))
  return cite.length ? [{ facts: [], cite }, ...below] : below
}

/** Every fact that a condition names, in the author's order. */
export function factsOf(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(factsOf)
  if ('any' in condition) return condition.any.flatMap(factsOf)
  if ('not' in condition) return factsOf(condition.not)
  if ('maybe' in condition) return factsOf(condition.maybe)
  if ('is' in condition) return [condition.is]
  if ('atMost' in condition) return [condition.atMost]
  if ('atLeast' in condition) return [condition.atLeast]
  if ('unsure' in condition) return [condition.unsure]
  if ('since' in condition) return momentFacts(condition.since)
  const fact = 'before' in condition ? condition.before : condition.onOrAfter
  return typeof condition.day === 'string' ? [fact] : [fact, ...momentFacts(condition.day)]
}

/** The day a moment falls on, from the dates that are known; undefined when one that must be known is not, or none is. */
export function momentDay(moment: Moment, answers: Answers): Day | undefined {
  const { day, waitsFor } = reckon(moment, answers)
  return waitsFor === 'nothing' ? day : undefined
}

type Inner = { parts: readonly Condition[]; claim: Claim; join: 'every' | 'some'; denied: boolean }

/** A claim about a compound condition as a claim about its parts; undefined for a single condition. */
function within(condition: Condition, claim: Claim): Inner | undefined {
  const opposite = claim === 'yes' ? 'no' : 'yes'
  if ('all' in condition)
    return { parts: condition.all, claim, join: claim === 'yes' ? 'every' : 'some', denied: false }
  if ('any' in condition)
    return { parts: condition.any, claim, join: claim === 'yes' ? 'some' : 'every', denied: false }
  if ('not' in condition) return { parts: [condition.not], claim: opposite, join: 'every', denied: false }
  // Maybe true is: not certainly false.
  if ('maybe' in condition) return { parts: [condition.maybe], claim: 'no', join: 'every', denied: claim === 'yes' }
  return undefined
}

function every(each: readonly Outlook[]): Outlook {
  if (each.includes('fails')) return 'fails'
  return each.includes('open') ? 'open' : 'holds'
}

function negate(each: Outlook): Outlook {
  if (each === 'open') return 'open'
  return each === 'holds' ? 'fails' : 'holds'
}

function leafOutlook(leaf: Condition, claim: Claim, view: View): Outlook {
  const settled = leafTruth(leaf, view)
  return settled === 'open' ? 'open' : settled === claim ? 'holds' : 'fails'
}

function leafTruth(leaf: Condition, { answers, today }: View): Truth | 'open' {
  if ('since' in leaf) {
    const { day, waitsFor } = reckon(leaf.since, answers)
    // The other dates can only move the moment further away.
    if (day !== undefined && today < day) return 'no'
    if (waitsFor === 'answer') return 'open'
    return waitsFor === 'nothing' && day !== undefined ? 'yes' : 'unknown'
  }
  if ('unsure' in leaf) {
    const answer = answerTo(answers, leaf.unsure)
    return answer === undefined ? 'open' : answer === 'unsure' ? 'yes' : 'no'
  }
  const fact = factsOf(leaf)[0] as string
  const answer = answerTo(answers, fact)
  if (answer === undefined) return 'open'
  if (answer === 'unsure') return 'unknown'
  if ('before' in leaf || 'onOrAfter' in leaf) return compareDays(leaf, answer.value as Day, answers)
  if ('is' in leaf) return yesIf(leaf.values.includes(String(answer.value)))
  if ('atMost' in leaf) return yesIf(Number(answer.value) <= leaf.amount)
  return yesIf('atLeast' in leaf && Number(answer.value) >= leaf.amount)
}

function compareDays(leaf: Extract<Condition, { day: unknown }>, value: Day, answers: Answers): Truth | 'open' {
  if (value === 'none') return 'no'
  const wantsBefore = 'before' in leaf
  if (typeof leaf.day === 'string') return yesIf(value < leaf.day === wantsBefore)
  const { day, waitsFor } = reckon(leaf.day, answers)
  if (waitsFor === 'answer') return 'open'
  return waitsFor === 'unsure' || day === undefined ? 'unknown' : yesIf(value < day === wantsBefore)
}

function reckon(moment: Moment, answers: Answers): { day: Day | undefined; waitsFor: 'answer' | 'unsure' | 'nothing' } {
  const facts = momentFacts(moment)
  const days = facts.map((fact) => known(answers, fact)).filter((value) => value !== undefined && value !== 'none')
  const start = (days as Day[]).reduce<Day | undefined>(later, undefined)
  const day = start && addPeriod(start, moment)
  if (facts.some((fact) => answerTo(answers, fact) === undefined)) return { day, waitsFor: 'answer' }
  return { day, waitsFor: moment.latest.some((fact) => answers[fact] === 'unsure') ? 'unsure' : 'nothing' }
}

function momentFacts(moment: Moment): readonly string[] {
  return [...moment.latest, ...(moment.ifKnown ?? [])]
}

function yesIf(test: boolean): Truth {
  return test ? 'yes' : 'no'
}
