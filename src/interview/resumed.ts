import type { Slot } from '../keeping/kept-here'
import type { Place, Session } from './session'

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
