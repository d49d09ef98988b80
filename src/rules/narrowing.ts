import type { Fact } from './fact'
import { stepOf } from './span'

/** What the search for the next question knows beside the answers. */
export type Narrowing = {
  readonly facts: ReadonlyMap<string, Fact>
  /** Facts that no question about one limit can settle, such as two dates that are both only known by year. They count as unsure. */
  readonly blurred: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

const byFacts = new WeakMap<readonly Fact[], Narrowing>()

/** The narrowing of a law's facts with nothing blurred; made once for each list. */
export function narrowingOf(facts: readonly Fact[]): Narrowing {
  const made = byFacts.get(facts) ?? { facts: new Map(facts.map((fact) => [fact.id, fact])), blurred: NONE }
  byFacts.set(facts, made)
  return made
}

export const stepIn = ({ facts }: Narrowing, fact: string): number => stepOf(facts.get(fact))
