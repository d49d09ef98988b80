import type { Moment } from './condition'
import { ageOn } from './day'
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
import { type Answers, answerTo, type Day, type Fact, known, type NumberFact } from './fact'
import { factsOf, firstOpen, type Ground, grounds, momentDay, outlook, type View } from './outlook'

/** One branch that was hit, or the gate or doubt that changed the outcome, with what settled it. */
export type Step = { readonly id: string; readonly grounds: readonly Ground[] }

/** The evaluated decision. The outcome screen is a rendering of this and nothing else. */
export type Trace = {
  readonly steps: readonly Step[]
  /** What lowered `eligible` to `likely_eligible`. */
  readonly doubts: readonly Ground[]
  readonly gate?: Step & Pick<Gate, 'lawyerFirst'>
}

export type SettledAlso = { readonly path: string; readonly outcome: Outcome; readonly notBefore: Day | null }

export type Settled = {
  readonly outcome: Outcome
  readonly path: string | null
  readonly relief: string | null
  readonly notBefore: Day | null
  readonly also: readonly SettledAlso[]
  /** The outcome before a gate changed it. */
  readonly ungated: Outcome
  readonly trace: Trace
}

export type Next = { readonly ask: string } | { readonly verdict: Settled }

type Found = { readonly ask: string } | { readonly hit: Verdict; readonly steps: readonly Step[] } | undefined

/**
 * The first fact not yet asked that could still change the verdict, or the verdict once nothing can.
 * `today` is the day on which the law is read. Throws when a decision ends without a branch that is always true.
 */
export function next(law: Law, answers: Answers, today: Day): Next {
  const first = law.first.find((fact) => answerTo(answers, fact) === undefined)
  if (first !== undefined) return { ask: first }
  const view = { answers: withWorked(law.facts, answers), today }
  const found = walk(law, view)
  return 'ask' in found ? { ask: askable(law.facts, view.answers, found.ask) } : found
}

/** The verdict of a finished case: what was not asked counts as not known. */
export function verdictOf(law: Law, answers: Answers, today: Day): Settled {
  const unasked = Object.fromEntries(law.facts.map((fact) => [fact.id, 'unsure' as const]))
  const found = walk(law, { answers: { ...unasked, ...withWorked(law.facts, answers) }, today })
  if ('ask' in found) throw new Error(`The decision asks for ${found.ask}, which is not among the facts`)
  return found.verdict
}

/** The answers with every age that its two dates settle. The dates win over an age that was typed. */
export function withWorked(facts: readonly Fact[], answers: Answers): Answers {
  const ages = facts.flatMap((fact) => {
    const age = fact.kind === 'number' ? workedAge(fact, answers) : undefined
    return age === undefined ? [] : [[fact.id, { value: age }] as const]
  })
  return ages.length ? { ...answers, ...Object.fromEntries(ages) } : answers
}

function walk(law: Law, view: View): Next {
  const found = descend(law.decision, view)
  if (found === undefined) throw new Error('The decision ends without a branch that is always true')
  return 'ask' in found ? found : settle(found.hit, found.steps, law.gates, view)
}

function descend(decision: Decision, view: View): Found {
  for (const branch of decision) {
    const state = outlook(branch.when, 'yes', view)
    if (state === 'open') return { ask: firstOpen(branch.when, 'yes', view) as string }
    if (state === 'fails') continue
    if (isVerdict(branch.then)) return { hit: branch.then, steps: [stepOf(branch, view)] }
    const inner = descend(branch.then, view)
    if (inner === undefined) continue
    return 'ask' in inner ? inner : { hit: inner.hit, steps: [stepOf(branch, view), ...inner.steps] }
  }
  return undefined
}

function settle(hit: Verdict, steps: readonly Step[], gates: readonly Gate[], view: View): Next {
  const { likelyIf } = hit
  const lowered = likelyIf ? outlook(likelyIf, 'yes', view) : 'fails'
  if (likelyIf && lowered === 'open') return { ask: firstOpen(likelyIf, 'yes', view) as string }
  // Another date of the opening can move the day that is promised.
  const undated = hit.opens && datesOf(hit.opens).find((date) => answerTo(view.answers, date) === undefined)
  if (undated) return { ask: undated }
  const doubts = likelyIf && lowered === 'holds' ? grounds(likelyIf, 'yes', view) : []
  const ungated = lowered === 'holds' ? 'likely_eligible' : hit.outcome
  const verdict = {
    path: hit.path,
    relief: hit.relief,
    notBefore: hit.opens ? openingDay(hit.opens, view.answers) : null,
    also: (hit.also ?? []).map((also) => settleAlso(also, view.answers)),
    ungated,
  }
  for (const gate of gates.filter((each) => each.from.includes(ungated))) {
    const state = outlook(gate.when, 'yes', view)
    if (state === 'open') return { ask: firstOpen(gate.when, 'yes', view) as string }
    if (state === 'holds')
      return { verdict: { ...verdict, outcome: gate.to, trace: { steps, doubts, gate: gateStep(gate, view) } } }
  }
  return { verdict: { ...verdict, outcome: ungated, trace: { steps, doubts } } }
}

function stepOf({ id, when, cite }: Branch | Gate, view: View): Step {
  const parts = grounds(when, 'yes', view)
  return { id, grounds: cite ? [{ facts: [], cite }, ...parts] : parts }
}

function gateStep(gate: Gate, view: View): NonNullable<Trace['gate']> {
  const step = stepOf(gate, view)
  return gate.lawyerFirst ? { ...step, lawyerFirst: true } : step
}

function settleAlso(also: Also, answers: Answers): SettledAlso {
  return { path: also.path, outcome: also.outcome, notBefore: also.opens ? openingDay(also.opens, answers) : null }
}

function momentsOf(opening: Opening): readonly Moment[] {
  return 'latestOf' in opening ? opening.latestOf : 'earliestOf' in opening ? opening.earliestOf : [opening]
}

function datesOf(opening: Opening): readonly string[] {
  return momentsOf(opening).flatMap((each) => factsOf({ since: each }))
}

function openingDay(opening: Opening, answers: Answers): Day | null {
  const moments = momentsOf(opening)
  const days = moments
    .map((moment) => momentDay(moment, answers))
    .filter((day) => day !== undefined)
    .sort()
  return ('earliestOf' in opening ? days[0] : days.at(-1)) ?? null
}

/** An age is asked for only when its dates cannot tell; until then its dates are asked. */
function askable(facts: readonly Fact[], answers: Answers, id: string): string {
  const fact = facts.find((each) => each.id === id)
  if (fact?.kind !== 'number' || !fact.worked) return id
  const { from, to } = fact.worked
  if (answers[from] === 'unsure' || answers[to] === 'unsure') return id
  return [to, from].find((date) => answerTo(answers, date) === undefined) ?? id
}

function workedAge(fact: NumberFact, answers: Answers): number | undefined {
  if (!fact.worked) return undefined
  const from = known(answers, fact.worked.from)
  const to = known(answers, fact.worked.to)
  return typeof from === 'string' && typeof to === 'string' && from !== 'none' && to !== 'none' && from <= to
    ? ageOn(from, to)
    : undefined
}
