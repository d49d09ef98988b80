import { proceed } from '../../interview/moves'
import type { Conviction, Errand, Session } from '../../interview/session'
import { goTo } from '../../interview/trail'
import { nextForPapers } from '../walk/packet'
import { jurisdictionOf, type Walk } from '../walk/walk'

/** Where an answer leads: to the next question or the outcome, or on the way to the papers that wanted it. */
export function onward(walk: Walk, session: Session, at: Conviction, errand: Errand): Session {
  const { rules } = jurisdictionOf(walk, at)
  if (errand === 'verdict') return proceed(session, rules, at, walk.today)
  return goTo(session, nextForPapers(session, rules, at, walk.today, walk.templates[rules.id] ?? []))
}
