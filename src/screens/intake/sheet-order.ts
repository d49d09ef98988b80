import { type Decision, isVerdict, type Law, type Opening, type Verdict } from '../../rules/decision'
import type { Fact } from '../../rules/fact'
import { factsOf } from '../../rules/outlook'

/**
 * The facts that the decision can ask, in an order in which they can be typed in later. Each way through the decision asks in
 * its own order; a fact stands where the fewest ways would have to jump back.
 */
export function sheetOrder(law: Law): readonly Fact[] {
  const ways = waysThrough(law)
  const ahead = new Map<string, number>()
  const key = (one: string, other: string) => `${one} ${other}`
  for (const way of ways) {
    way.forEach((one, place) => {
      for (const other of way.slice(place + 1)) ahead.set(key(one, other), (ahead.get(key(one, other)) ?? 0) + 1)
    })
  }
  const order: string[] = []
  for (const id of new Set(ways.flat())) {
    const jumps = (place: number) =>
      order.reduce((sum, other, at) => sum + (ahead.get(at < place ? key(id, other) : key(other, id)) ?? 0), 0)
    const places = Array.from({ length: order.length + 1 }, (_, place) => order.length - place)
    const best = places.reduce((kept, place) => (jumps(place) < jumps(kept) ? place : kept))
    order.splice(best, 0, id)
  }
  return order.flatMap((id) => law.facts.filter((fact) => fact.id === id))
}

/** For each verdict, the facts that the conditions before it name, each once. */
function waysThrough(law: Law): readonly (readonly string[])[] {
  const ways: (readonly string[])[] = []
  const walk = (decision: Decision, above: readonly string[]): void => {
    let passed = above
    for (const { when, then } of decision) {
      passed = [...passed, ...factsOf(when)]
      if (isVerdict(then)) ways.push([...passed, ...verdictFacts(then)])
      else walk(then, passed)
    }
  }
  walk(law.decision, law.first)
  const last = law.gates.flatMap((gate) => factsOf(gate.when))
  return ways.map((way) => [...new Set([...way, ...last].flatMap((id) => [...workedFrom(law, id), id]))])
}

function verdictFacts({ likelyIf, opens }: Verdict): readonly string[] {
  const doubts = likelyIf ? factsOf(likelyIf) : []
  return opens ? [...doubts, ...momentsOf(opens).flatMap((since) => factsOf({ since }))] : doubts
}

const momentsOf = (opening: Opening) =>
  'latestOf' in opening ? opening.latestOf : 'earliestOf' in opening ? opening.earliestOf : [opening]

/** The dates that settle an age are asked before the age. */
function workedFrom(law: Law, id: string): readonly string[] {
  const fact = law.facts.find((each) => each.id === id)
  return fact?.kind === 'number' && fact.worked ? [fact.worked.to, fact.worked.from] : []
}
