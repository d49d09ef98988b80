import { next } from '../rules/decide'
import type { Group, Law } from '../rules/decision'
import { type Answers, answerTo, type Day } from '../rules/fact'
import type { Narrow } from '../rules/span'
import { ordinaryAnswer } from './ordinary'

/** What is asked on one screen: one fact, several of a group, or on which side of a limit the truth lies. */
export type Asked =
  | { readonly group?: string; readonly facts: readonly [string, ...string[]] }
  | { readonly narrow: Narrow }

/**
 * The question to ask next, with those of its group that would follow it at once in an ordinary case; undefined when the
 * verdict is settled. A fact that cannot matter to such a person is left for later.
 */
export function askTogether(law: Law, answers: Answers, today: Day): Asked | undefined {
  const first = next(law, answers, today)
  if ('verdict' in first) return undefined
  if ('narrow' in first) return first
  const group = law.together?.find(({ facts }) => facts.includes(first.ask))
  if (!group) return { facts: [first.ask] }
  const others = following(law, group, assume(law, answers, first.ask, today), today)
  return others.length > 0 ? { group: group.id, facts: [first.ask, ...others] } : { facts: [first.ask] }
}

function following(law: Law, group: Group, answers: Answers, today: Day): readonly string[] {
  const found = next(law, answers, today)
  if (!('ask' in found) || !group.facts.includes(found.ask) || answerTo(answers, found.ask) !== undefined) return []
  return [found.ask, ...following(law, group, assume(law, answers, found.ask, today), today)]
}

function assume(law: Law, answers: Answers, id: string, today: Day): Answers {
  const fact = law.facts.find((each) => each.id === id)
  return { ...answers, [id]: fact ? ordinaryAnswer(fact, today) : 'unsure' }
}
