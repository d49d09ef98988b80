import { conflictsIn } from '../../interview/conflicts'
import { proceed } from '../../interview/moves'
import { answersOf, type Conviction, type Errand, type Session } from '../../interview/session'
import { goTo } from '../../interview/trail'
import { nextForPapers } from '../walk/packet'
import { jurisdictionOf, type Walk } from '../walk/walk'

/**
 * Where an answer leads: to the next question or the outcome, or on the way to the papers that wanted it. What contradicts
 * one of the facts that were just `said` is stopped first.
 */
export function onward(
  walk: Walk,
  session: Session,
  at: Conviction,
  errand: Errand,
  said: readonly string[] = [],
): Session {
  const { rules } = jurisdictionOf(walk, at)
  const conflict = conflictsIn(rules.facts, rules.offenses, answersOf(session, at)).find(({ facts }) =>
    facts.some((fact) => said.includes(fact)),
  )
  if (conflict) return goTo(session, { screen: 'conflict', conflict, at, errand })
  if (errand === 'verdict') return proceed(session, rules, at, walk.today)
  return goTo(session, nextForPapers(session, rules, at, walk.today, walk.templates[rules.id] ?? []))
}
