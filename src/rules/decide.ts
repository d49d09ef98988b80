import type { Condition, Moment } from './condition'
import { later } from './day'
import {
  type Also,
  type Branch,
  type Decision,
  type Gate,
  isVerdict,
  type Law,
  type Opening,
  type Outcome,
  type Verdict,
} from './decision'
import { type Answers, answerTo, type Day, type Fact } from './fact'
import type { Need } from './leaf'
import { isAtLatest, momentDay } from './moment'
import { narrowingOf } from './narrowing'
import { factsOf, firstNeed, type Ground, grounds, outlook, type View } from './outlook'
import { type Narrow, narrowed, type Reply } from './span'
import { askable, tightened, withWorked } from './worked'

/** One branch that was hit, or the gate or doubt that changed the outcome, with what settled it. */
export type Step = { readonly id: string; readonly grounds: readonly Ground[] }

/** The evaluated decision. The outcome screen is a rendering of this and nothing else. */
export type Trace = {
  readonly steps: readonly Step[]
  /** What lowered `eligible` to `likely_eligible`. */
  readonly doubts: readonly Ground[]
  readonly gate?: Step & Pick<Gate, 'lawyerFirst'>
}

export type SettledAlso = {
  readonly path: string
  readonly outcome: Outcome
  readonly notBefore: Day | null
  readonly atLatest?: true
}

export type Settled = {
  readonly outcome: Outcome
  readonly path: string | null
  readonly relief: string | null
  readonly notBefore: Day | null
  /** The path may open before `notBefore`: a date that it is worked out from is known only as a span. */
  readonly atLatest?: true
  readonly also: readonly SettledAlso[]
  /** The outcome before a gate changed it. */
  readonly ungated: Outcome
  /** The day that a gate keeps back. */
  readonly keptBack?: Promised
  readonly trace: Trace
}

type Promised = { readonly notBefore: Day | null; readonly atLatest?: true }

export type Next = { readonly ask: string } | { readonly narrow: Narrow } | { readonly verdict: Settled }

type Found = Need | { readonly hit: Verdict; readonly steps: readonly Step[] } | undefined

/** How many limits are looked behind at once before one is simply asked about. */
const FORESIGHT = 4

/**
 * The first fact not yet asked that could still change the verdict; a limit inside a span where its two sides lead apart;
 * or the verdict once nothing can change it. `today` is the day on which the law is read.
 * Throws when a decision ends without a branch that is always true.
 */
export function next(law: Law, answers: Answers, today: Day): Next {
  const first = law.first.find((fact) => answerTo(answers, fact) === undefined)
  return first === undefined ? course(law, answers, today, 0) : { ask: first }
}

/** The verdict of a finished case: what was not asked, and every limit not asked about, counts as not known. */
export function verdictOf(law: Law, answers: Answers, today: Day): Settled {
  let given: Answers = { ...unaskedOf(law.facts), ...answers }
  for (;;) {
    const found = course(law, given, today, 0)
    if ('verdict' in found) return found.verdict
    if ('ask' in found) throw new Error(`The decision asks for ${found.ask}, which is not among the facts`)
    given = replied(law, given, found.narrow, 'unsure')
  }
}

const unasked = new WeakMap<readonly Fact[], Answers>()

/** Every fact as not known; made once for each list. */
function unaskedOf(facts: readonly Fact[]): Answers {
  const made = unasked.get(facts) ?? Object.fromEntries(facts.map(({ id }) => [id, 'unsure' as const]))
  unasked.set(facts, made)
  return made
}

/** The answers after the reply to a narrow question. */
export function replied(law: Law, answers: Answers, narrow: Narrow, reply: Reply): Answers {
  // Only an age is worked out, and only the fact that is asked about matters.
  const facts = law.facts.filter(({ id }) => id === narrow.fact)
  return { ...answers, [narrow.fact]: narrowed(facts, withWorked(facts, answers), narrow, reply) }
}

/** What comes next. Where both sides of a limit go on alike, it is not asked about. */
function course(law: Law, answers: Answers, today: Day, behind: number): Next {
  const seen = withWorked(law.facts, tightened(law.facts, answers, today))
  const found = seek(law, { answers: seen, today, narrowing: narrowingOf(law.facts) })
  if ('ask' in found) return { ask: askable(law.facts, seen, found.ask) }
  if (!('narrow' in found) || behind === FORESIGHT) return found
  const upon = (reply: Reply) => course(law, replied(law, answers, found.narrow, reply), today, behind + 1)
  return alike(upon('yes'), upon('no')) ?? found
}

/** Walks the decision, taking as unsure what no question about one limit can settle. */
function seek(law: Law, view: View): Next {
  const found = walk(law, { ...view, found: { yes: new Map(), no: new Map() } })
  if (!('blur' in found)) return found
  const narrowing = view.narrowing ?? narrowingOf(law.facts)
  const blurred = new Set([...narrowing.blurred, ...found.blur])
  return seek(law, { ...view, narrowing: { ...narrowing, blurred } })
}

function walk(law: Law, view: View): Next | Need {
  const found = descend(law.decision, view)
  if (found === undefined) throw new Error('The decision ends without a branch that is always true')
  return 'hit' in found ? settle(found.hit, found.steps, law.gates, view) : found
}

function descend(decision: Decision, view: View): Found {
  for (const branch of decision) {
    const state = outlook(branch.when, 'yes', view)
    if (state === 'open') return needOf(branch.when, view)
    if (state === 'fails') continue
    if (isVerdict(branch.then)) return { hit: branch.then, steps: [stepOf(branch, view)] }
    const inner = descend(branch.then, view)
    if (inner === undefined) continue
    return 'hit' in inner ? { hit: inner.hit, steps: [stepOf(branch, view), ...inner.steps] } : inner
  }
  return undefined
}

function settle(hit: Verdict, steps: readonly Step[], gates: readonly Gate[], view: View): Next | Need {
  const { likelyIf } = hit
  const lowered = likelyIf ? outlook(likelyIf, 'yes', view) : 'fails'
  if (likelyIf && lowered === 'open') return needOf(likelyIf, view)
  // Another date of the opening can move the day that is promised.
  const undated = hit.opens && datesOf(hit.opens).find((date) => answerTo(view.answers, date) === undefined)
  if (undated) return { ask: undated }
  const doubts = likelyIf && lowered === 'holds' ? grounds(likelyIf, 'yes', view) : []
  const ungated = lowered === 'holds' ? 'likely_eligible' : hit.outcome
  const verdict = {
    path: hit.path,
    relief: hit.relief,
    ...opened(hit.opens, view.answers),
    also: (hit.also ?? []).map((also) => settleAlso(also, view.answers)),
    ungated,
  }
  for (const gate of gates.filter((each) => each.from.includes(ungated))) {
    const state = outlook(gate.when, 'yes', view)
    if (state === 'open') return needOf(gate.when, view)
    if (state === 'holds') return { verdict: gated(verdict, gate, { steps, doubts }, view) }
  }
  return { verdict: { ...verdict, outcome: ungated, trace: { steps, doubts } } }
}

function stepOf({ id, when, cite }: Branch | Gate, view: View): Step {
  const parts = grounds(when, 'yes', view)
  return { id, grounds: cite ? [{ facts: [], cite }, ...parts] : parts }
}

function gated(verdict: Omit<Settled, 'outcome' | 'trace'>, gate: Gate, trace: Trace, view: View): Settled {
  const shut = { outcome: gate.to, trace: { ...trace, gate: gateStep(gate, view) } }
  if (!gate.undated || verdict.notBefore === null) return { ...verdict, ...shut }
  const { notBefore, atLatest, ...rest } = verdict
  return { ...rest, ...shut, notBefore: null, keptBack: atLatest ? { notBefore, atLatest } : { notBefore } }
}

function gateStep(gate: Gate, view: View): NonNullable<Trace['gate']> {
  const step = stepOf(gate, view)
  return gate.lawyerFirst ? { ...step, lawyerFirst: true } : step
}

/** The verdict for whom a lawyer told to go on: with the day that the gate kept back. */
export const goingOn = (verdict: Settled): Settled => ({ ...verdict, ...verdict.keptBack })

function settleAlso({ path, outcome, opens }: Also, answers: Answers): SettledAlso {
  return { path, outcome, ...opened(opens, answers) }
}

function momentsOf(opening: Opening): readonly Moment[] {
  return 'latestOf' in opening ? opening.latestOf : 'earliestOf' in opening ? opening.earliestOf : [opening]
}

function datesOf(opening: Opening): readonly string[] {
  return momentsOf(opening).flatMap((each) => factsOf({ since: each }))
}

function opened(opening: Opening | undefined, answers: Answers): Promised {
  if (!opening) return { notBefore: null }
  const known = momentsOf(opening).flatMap((moment) => {
    const day = momentDay(moment, answers)
    return day === undefined ? [] : [{ day, isLatest: isAtLatest(moment, answers) }]
  })
  const sorted = known.sort((a, b) => (a.day < b.day ? -1 : 1))
  const notBefore = ('earliestOf' in opening ? sorted[0] : sorted.at(-1))?.day
  if (notBefore === undefined) return { notBefore: null }
  return sorted.some(({ isLatest }) => isLatest) ? { notBefore, atLatest: true } : { notBefore }
}

function needOf(condition: Condition, view: View): Need {
  const need = firstNeed(condition, 'yes', view)
  if (!need) throw new Error('An open condition waits for something')
  return need
}

/** The course that both sides of a limit take, or undefined where they lead apart. Of two days the later is promised. */
function alike(one: Next, other: Next): Next | undefined {
  if ('verdict' in one && 'verdict' in other) return sameVerdict(one.verdict, other.verdict)
  return 'verdict' in one || 'verdict' in other || JSON.stringify(one) !== JSON.stringify(other) ? undefined : one
}

function sameVerdict(one: Settled, other: Settled): Next | undefined {
  const told = ({ outcome, path, relief, ungated, also }: Settled): string =>
    JSON.stringify([outcome, path, relief, ungated, also.map((each) => [each.path, each.outcome])])
  if (told(one) !== told(other)) return undefined
  const also = one.also.map((each, place) => ({ ...each, ...laterDay(each, other.also[place] ?? each) }))
  const { keptBack, ...rest } = one
  const kept = keptBack && other.keptBack && { keptBack: laterDay(keptBack, other.keptBack) }
  return { verdict: { ...rest, ...kept, ...laterDay(one, other), also } }
}

/** The day that is true on both sides. */
function laterDay(one: Promised, other: Promised): Promised {
  if (one.notBefore === other.notBefore) return one
  const notBefore = one.notBefore === null || other.notBefore === null ? null : later(one.notBefore, other.notBefore)
  return notBefore ? { notBefore, atLatest: true } : { notBefore: null }
}
