import type { Jurisdiction } from '../jurisdictions/jurisdiction'
import type { Slot } from '../keeping/kept-here'
import type { Day } from '../rules/fact'
import { proceed } from './moves'
import { caseOf, convictionsOf, type Place, type Session } from './session'

/**
 * The session that goes on with restored answers where the person opened them. The steps before lead to the start: what
 * was said there is gone, and the browser's history must not lead to it.
 */
export function resumed(was: Session, restored: Session, slot: Slot | undefined): Session {
  const made = restored.made + 1
  const start: Place = { screen: 'start', case: `case${made}` }
  const trail = [...Array.from({ length: was.step }, () => start), { screen: 'open' } as const]
  const { slot: _, ...session } = restored
  return { ...session, made, trail, step: was.step, ...(slot && { slot }) }
}

/** The session that a reload of the tab finds again: from the start on to where the last conviction stands. What was said meanwhile goes first. */
export function begunAgain(
  was: Session,
  restored: Session,
  jurisdictions: Readonly<Record<string, Pick<Jurisdiction, 'rules'>>>,
  today: Day,
): Session {
  if (was.cases.length > 0 || was.trail.length > 1) return was
  const made = restored.made + 1
  const session: Session = { ...restored, made, trail: [{ screen: 'start', case: `case${made}` }], step: 0 }
  const at = convictionsOf(session).at(-1)
  const law = at && jurisdictions[caseOf(session, at.case)?.state ?? '']?.rules
  return at && law ? proceed(session, law, at, today) : session
}
