import type { Citation, Condition, Moment } from './condition'
import type { Fact } from './fact'

/** The six answers that the app ever gives. */
export type Outcome = 'eligible' | 'likely_eligible' | 'not_yet' | 'not_eligible' | 'already_cleared' | 'get_help'

/** When a path opens: one moment, the latest of several, or the earliest. Moments whose dates are not known are left out. */
export type Opening = Moment | { readonly latestOf: readonly Moment[] } | { readonly earliestOf: readonly Moment[] }

/** Another path that stays open beside the verdict, or opens later. */
export type Also = { readonly path: string; readonly outcome: Outcome; readonly opens?: Opening }

/** What the law says where a branch is hit. */
export type Verdict = {
  readonly outcome: Outcome
  /** Id of the relief path, or null where there is none. */
  readonly path: string | null
  /** A word of the dossier's closed list. */
  readonly relief: string | null
  /** With `not_yet`: the day from which the path is open. */
  readonly opens?: Opening
  /** `eligible` becomes `likely_eligible` where this is true. */
  readonly likelyIf?: Condition
  readonly also?: readonly Also[]
}

/** One step of the law. The first branch whose condition is certainly true wins; a nested list that settles nothing falls through. */
export type Branch = {
  readonly id: string
  readonly when: Condition
  readonly cite?: readonly Citation[]
  readonly then: Verdict | Decision
}

/** An ordered list of branches that mirrors the "Decision order" of the state's dossier. */
export type Decision = readonly Branch[]

/** A last step that changes only the outcome and keeps the path. */
export type Gate = {
  readonly id: string
  readonly when: Condition
  readonly cite: readonly Citation[]
  /** The outcomes that it changes; those left out pass. */
  readonly from: readonly Outcome[]
  readonly to: Outcome
  /** A lawyer comes first: it opens once the person says that a lawyer told them to go on. */
  readonly lawyerFirst?: true
  /** No day is promised before. */
  readonly undated?: true
}

/** Questions that read well on one screen. The order of asking stays the decision's own. */
export type Group = { readonly id: string; readonly facts: readonly string[] }

/** One state's law as the engine reads it. */
export type Law = {
  readonly facts: readonly Fact[]
  /** Facts asked before all others, because everyone must read their warning first. */
  readonly first: readonly string[]
  readonly decision: Decision
  readonly gates: readonly Gate[]
  /** Facts that share a screen where they are asked in a row. Words: `group.<id>.title`. */
  readonly together?: readonly Group[]
}

/** A branch of a decision; the citations are those of the whole branch. */
export function branch(id: string, when: Condition, then: Verdict | Decision, ...cite: Citation[]): Branch {
  return cite.length ? { id, when, then, cite } : { id, when, then }
}

export function isVerdict(then: Verdict | Decision): then is Verdict {
  return 'outcome' in then
}

type More = Pick<Verdict, 'likelyIf' | 'also'>

export const eligible = (path: string, relief: string | null, more: More = {}): Verdict => ({
  outcome: 'eligible',
  path,
  relief,
  ...more,
})

export const likelyEligible = (path: string, relief: string | null, more: Pick<Verdict, 'also'> = {}): Verdict => ({
  outcome: 'likely_eligible',
  path,
  relief,
  ...more,
})

/** Closed today. `opens` is the day it opens; left out where no date can be given. */
export function notYet(
  path: string | null,
  relief: string | null,
  opens?: Opening,
  more: Pick<Verdict, 'also'> = {},
): Verdict {
  return opens ? { outcome: 'not_yet', path, relief, opens, ...more } : { outcome: 'not_yet', path, relief, ...more }
}

export const notEligible = (path: string | null, relief: string | null, more: Pick<Verdict, 'also'> = {}): Verdict => ({
  outcome: 'not_eligible',
  path,
  relief,
  ...more,
})

export const alreadyCleared = (
  path: string | null,
  relief: string | null,
  more: Pick<Verdict, 'also'> = {},
): Verdict => ({
  outcome: 'already_cleared',
  path,
  relief,
  ...more,
})

export const getHelp = (path: string | null, relief: string | null, more: Pick<Verdict, 'also'> = {}): Verdict => ({
  outcome: 'get_help',
  path,
  relief,
  ...more,
})
