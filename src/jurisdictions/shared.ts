import type { Fact } from '../rules/fact'
import * as shared from './facts'
import type { Rules } from './jurisdiction'

/** The facts that every state shares. */
export const sharedFacts: readonly Fact[] = Object.values(shared).flatMap((fact) => ('scope' in fact ? [fact] : []))

/** Whether an answer to this fact holds in every state. A state's own question may mean something else than a namesake next door. */
export const isShared = (fact: string): boolean =>
  sharedFacts.some((each) => each.id === fact && each.scope === 'person')

/** Whether nobody should carry the answer around. A state's own facts never are of that kind. */
export const isSecret = (fact: string): boolean => sharedFacts.some((each) => each.id === fact && each.secret === true)

/** A fact of the state's law, or one that only papers need. */
export function factOf(rules: Rules, id: string, blanks: readonly Fact[] = []): Fact {
  const fact = [...rules.facts, ...blanks, ...sharedFacts].find((each) => each.id === id)
  if (!fact) throw new Error(`No fact ${id} in ${rules.id}`)
  return fact
}
