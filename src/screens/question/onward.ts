import { conflictsIn } from '../../interview/conflicts'
import { proceed } from '../../interview/moves'
import { answersOf, type Errand, type Session } from '../../interview/session'
import { goTo } from '../../interview/trail'
import type { Matter } from '../walk/matter'
import { nextForPapers } from '../walk/packet'

/**
 * Where an answer leads: to the next question or the outcome, or on the way to the papers that wanted it. What contradicts
 * one of the facts that were just `said` is stopped first.
 */
export function onward(
  { at, jurisdiction, templates, today }: Matter,
  session: Session,
  errand: Errand,
  said: readonly string[] = [],
): Session {
  const { rules } = jurisdiction
  const conflict = conflictsIn(rules.facts, rules.offenses, answersOf(session, at)).find(({ facts }) =>
    facts.some((fact) => said.includes(fact)),
  )
  if (conflict) return goTo(session, { screen: 'conflict', conflict, at, errand })
  if (errand === 'verdict') return proceed(session, rules, at, today)
  return goTo(session, nextForPapers(session, rules, at, today, templates))
}
