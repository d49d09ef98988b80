import { useEffect, useLayoutEffect, useRef } from 'react'

/** Shows a new screen from its top, and one that was left before where it was left. */
export function useScroll(step: number): void {
  const left = useRef(new Map<number, number>())
  const shown = useRef(step)
  useEffect(() => {
    history.scrollRestoration = 'manual'
    const remember = () => left.current.set(shown.current, window.scrollY)
    remember()
    window.addEventListener('scroll', remember, { passive: true })
    return () => window.removeEventListener('scroll', remember)
  }, [])
  useLayoutEffect(() => {
    if (shown.current === step) return
    const back = step < shown.current
    shown.current = step
    window.scrollTo(0, back ? (left.current.get(step) ?? 0) : 0)
  }, [step])
}
