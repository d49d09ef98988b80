import { withSources } from './bounds'
import type { Citation, Condition } from './condition'
import type { Answers, Day } from './fact'
import { leafState, type Need } from './leaf'
import { momentFacts } from './moment'
import type { Narrowing } from './narrowing'
import type { Truth } from './truth'

/** Whether a claim about a condition holds whatever comes, cannot hold, or hangs on a fact not yet asked. */
export type Outlook = 'holds' | 'fails' | 'open'

/** The claim made about a condition: that it is certainly true, or certainly false. */
type Claim = 'yes' | 'no'

export type View = {
  readonly answers: Answers
  readonly today: Day
  /** Set while the next question is looked for. Otherwise what a span leaves open is unknown. */
  readonly narrowing?: Narrowing
  /** What was found out in this view already, by condition: the parts of a law stand in many of its branches. */
  readonly found?: Readonly<Record<Claim, Map<Condition, Outlook>>>
}

/** What is settled about a condition by the answers so far; `unknown` when unsure or not asked. */
export function truth(condition: Condition, view: View): Truth {
  if (outlook(condition, 'yes', view) === 'holds') return 'yes'
  return outlook(condition, 'no', view) === 'holds' ? 'no' : 'unknown'
}

/** Whether the condition is, or can still become, certainly true (`yes`) or certainly false (`no`). */
export function outlook(condition: Condition, claim: Claim, view: View): Outlook {
  const known = view.found?.[claim].get(condition)
  if (known !== undefined) return known
  const found = workedOut(condition, claim, view)
  view.found?.[claim].set(condition, found)
  return found
}

function workedOut(condition: Condition, claim: Claim, view: View): Outlook {
  const inner = within(condition, claim)
  if (inner === undefined) return leafOutlook(condition, claim, view)
  const joined = together(inner, view)
  return inner.denied ? negate(joined) : joined
}

/** One part that fails settles "every", one that holds settles "some". */
function together({ parts, claim, join }: Inner, view: View): Outlook {
  const settling = join === 'every' ? 'fails' : 'holds'
  let isOpen = false
  for (const part of parts) {
    const each = outlook(part, claim, view)
    if (each === settling) return settling
    isOpen ||= each === 'open'
  }
  return isOpen ? 'open' : negate(settling)
}

/** The first fact not yet asked, in the author's order, that can still change whether an open claim holds. */
export function firstOpen(condition: Condition, claim: Claim, view: View): string | undefined {
  const need = firstNeed(condition, claim, view)
  return need && 'ask' in need ? need.ask : undefined
}

/** What an open claim waits for first, in the author's order. */
export function firstNeed(condition: Condition, claim: Claim, view: View): Need | undefined {
  const inner = within(condition, claim)
  if (inner === undefined) {
    const state = leafState(condition, view)
    return typeof state === 'object' ? state : undefined
  }
  const part = inner.parts.find((each) => outlook(each, inner.claim, view) === 'open')
  return part && firstNeed(part, inner.claim, view)
}

/** One thing that settled a claim: the facts it turned on and the law that makes it so. */
export type Ground = { readonly facts: readonly string[]; readonly cite: readonly Citation[] }

/** What settles the claim, and nothing else: all parts of what holds together, the first of what suffices. */
export function grounds(condition: Condition, claim: Claim, view: View): readonly Ground[] {
  const inner = within(condition, claim)
  const cite = condition.cite ?? []
  if (inner === undefined)
    return [{ facts: factsOf(condition).flatMap((fact) => withSources(view.answers, fact)), cite }]
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
  if ('totalAtMost' in condition) return condition.totalAtMost
  if ('unsure' in condition) return [condition.unsure]
  if ('since' in condition) return momentFacts(condition.since)
  const fact = 'before' in condition ? condition.before : condition.onOrAfter
  return typeof condition.day === 'string' ? [fact] : [fact, ...momentFacts(condition.day)]
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

function negate(each: Outlook): Outlook {
  if (each === 'open') return 'open'
  return each === 'holds' ? 'fails' : 'holds'
}

function leafOutlook(leaf: Condition, claim: Claim, view: View): Outlook {
  const state = leafState(leaf, view)
  return typeof state === 'object' ? 'open' : state === claim ? 'holds' : 'fails'
}
