import type { Answer } from '../rules/fact'
import type { Place, Session } from './session'

/** Goes to a place; what lay ahead on the trail is dropped. */
export function goTo(session: Session, place: Place): Session {
  const trail = [...session.trail.slice(0, session.step + 1), place]
  return { ...session, trail, step: trail.length - 1 }
}

/** Goes back or forth to a step of the trail, as the browser's history says. */
export function goToStep(session: Session, step: number): Session {
  return { ...session, step: Math.max(0, Math.min(step, session.trail.length - 1)) }
}

/** Goes to the start screen for one more case. */
export function addCase(session: Session): Session {
  return goTo({ ...session, made: session.made + 1 }, { screen: 'start', case: `case${session.made + 1}` })
}

/** Whether the same was said before and the way ahead is already on the trail. */
export function isSettled(session: Session, before: Answer | undefined, said: Answer): boolean {
  const ahead = session.trail[session.step + 1]
  return ahead !== undefined && JSON.stringify(before) === JSON.stringify(said)
}
