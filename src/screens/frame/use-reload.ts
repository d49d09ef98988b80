import { useEffect, useEffectEvent, useRef } from 'react'
import type { Session } from '../../interview/session'
import { leaveSealed, makeTabKey, seal, type TabKey, takeSealed } from '../../keeping/reload'
import { canHold, holdKey, takeKey } from '../../offline/key-holder'

/**
 * Lets a reload of the same tab find the answers again, where `allowed`; what was found is handed to `restore` as the text
 * that keeping writes. Nothing readable leaves the page's memory.
 */
export function useReload(session: Session, allowed: boolean, restore: (text: string) => Promise<void>): void {
  const own = useRef<TabKey>(undefined)
  const found = useEffectEvent(restore)
  useEffect(() => {
    const sealed = takeSealed()
    if (!sealed) return
    void takeKey(sealed.id)
      .then((key) => key && sealed.open(key))
      .then((text) => (text ? found(text) : undefined))
      .catch(() => undefined)
  }, [])

  const { cases, person, byState } = session
  useEffect(() => {
    if (!allowed || cases.length === 0 || !canHold()) {
      own.current = undefined
      return
    }
    let here = true
    const put = async () => {
      const [{ keep }, key] = await Promise.all([import('../../interview/kept'), makeTabKey()])
      const sealed = await seal(keep({ cases, person, byState }), key)
      // Erased or changed meanwhile: an older text must not come after a newer one.
      if (here && leaveSealed(sealed)) own.current = key
    }
    put().catch(() => undefined)
    return () => {
      here = false
    }
  }, [allowed, cases, person, byState])

  useEffect(() => {
    const hand = () => {
      if (own.current) holdKey(own.current.id, own.current.key)
    }
    addEventListener('pagehide', hand)
    return () => removeEventListener('pagehide', hand)
  }, [])
}
