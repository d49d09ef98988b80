import { useEffect, useRef } from 'react'
import type { Session } from '../../interview/session'
import { goToStep } from '../../interview/trail'

/**
 * Keeps the browser's history in step with the trail. An entry holds a number and nothing else; answers are never in
 * the address. Entries of an earlier visit to the page lead to its start.
 */
export function useTrail(session: Session, set: (change: (session: Session) => Session) => void): void {
  const visit = useRef(0)
  const shown = useRef(session)

  useEffect(() => {
    visit.current = Math.floor(Math.random() * 1e9)
    history.replaceState({ visit: visit.current, step: 0 }, '')
    const follow = ({ state }: PopStateEvent) => {
      const step = stepOf(state, visit.current)
      set((was) => goToStep(was, step))
    }
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [set])

  useEffect(() => {
    const before = shown.current
    shown.current = session
    if (before.trail === session.trail || session.step === 0) return
    const entry = { visit: visit.current, step: session.step }
    if (session.step > before.step) history.pushState(entry, '')
    else history.replaceState(entry, '')
  }, [session])
}

function stepOf(state: unknown, visit: number): number {
  if (typeof state !== 'object' || state === null || !('visit' in state) || !('step' in state)) return 0
  return state.visit === visit && typeof state.step === 'number' ? state.step : 0
}
