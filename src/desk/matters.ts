import type { Condition, Moment } from '../rules/condition'
import { type Decision, isVerdict, type Law, type Opening, type Verdict } from '../rules/decision'
import { type Answers, answerTo, type Day } from '../rules/fact'
import { factsOf, outlook, type View } from '../rules/outlook'
import { withWorked } from '../rules/worked'

/**
 * The facts that can still matter, or did: of every branch that the answers so far do not shut, up to the first that holds.
 * The others cannot change the verdict any more, whatever is said. Rather one too many than one too few.
 */
export function mattering(law: Law, answers: Answers, today: Day): ReadonlySet<string> {
  const view: View = { answers: withWorked(law.facts, answers), today, found: { yes: new Map(), no: new Map() } }
  const facts = new Set<string>(law.first)
  const add = (ids: readonly string[]) => {
    for (const id of ids) facts.add(id)
  }
  walk(law.decision, view, add)
  for (const gate of law.gates) if (outlook(gate.when, 'yes', view) !== 'fails') add(live(gate.when, view))
  // An age that matters can be given by its dates, and the dates by the age.
  for (const fact of law.facts)
    if (fact.kind === 'number' && fact.worked && facts.has(fact.id)) add([fact.worked.from, fact.worked.to])
  add(law.facts.flatMap(({ id }) => (answerTo(answers, id) === undefined ? [] : [id])))
  return facts
}

/** Walks on as the law does; ends at the first branch that certainly holds. */
function walk(decision: Decision, view: View, add: (ids: readonly string[]) => void): boolean {
  for (const { when, then } of decision) {
    const state = outlook(when, 'yes', view)
    if (state === 'fails') continue
    add(live(when, view))
    const ended = isVerdict(then) ? addVerdict(then, add) : walk(then, view, add)
    if (state === 'holds' && ended) return true
  }
  return false
}

function addVerdict({ likelyIf, opens }: Verdict, add: (ids: readonly string[]) => void): true {
  if (likelyIf) add(factsOf(likelyIf))
  if (opens) add(momentsOf(opens).flatMap((since) => factsOf({ since })))
  return true
}

/** The facts of the parts of a condition on which it still hangs. */
function live(condition: Condition, view: View): readonly string[] {
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined
  if (!parts) return factsOf(condition)
  return parts.flatMap((part) =>
    outlook(part, 'yes', view) === 'open' || outlook(part, 'no', view) === 'open' ? live(part, view) : [],
  )
}

const momentsOf = (opening: Opening): readonly Moment[] =>
  'latestOf' in opening ? opening.latestOf : 'earliestOf' in opening ? opening.earliestOf : [opening]
