import { useEffect, useEffectEvent, useRef } from 'react'
import type { Session } from '../../interview/session'
import type { TabKey } from '../../keeping/reload'
import { canHold, holdKey, takeKey } from '../../offline/key-holder'

// The first page goes without it.
const sealing = () => import('../../keeping/reload')

/**
 * Lets a reload of the same tab find the answers again, where `allowed`; what was found is handed to `restore` as the text
 * that keeping writes. Nothing readable leaves the page's memory.
 */
export function useReload(session: Session, allowed: boolean, restore: (text: string) => Promise<void>): void {
  const own = useRef<TabKey>(undefined)
  const found = useEffectEvent(restore)
  useEffect(() => {
    const take = async () => {
      const sealed = (await sealing()).takeSealed()
      const key = sealed && (await takeKey(sealed.id))
      const text = key && (await sealed.open(key))
      if (text) await found(text)
    }
    take().catch(() => undefined)
  }, [])

  const { cases, person, byState, read } = session
  useEffect(() => {
    if (!allowed || cases.length === 0 || !canHold()) {
      own.current = undefined
      return
    }
    let here = true
    const put = async () => {
      const [{ keep }, { leaveSealed, makeTabKey, seal }] = await Promise.all([
        import('../../interview/kept'),
        sealing(),
      ])
      const key = await makeTabKey()
      const sealed = await seal(keep({ cases, person, byState, ...(read && { read }) }), key)
      // Erased or changed meanwhile: an older text must not come after a newer one.
      if (here && leaveSealed(sealed)) own.current = key
    }
    put().catch(() => undefined)
    return () => {
      here = false
    }
  }, [allowed, cases, person, byState, read])

  useEffect(() => {
    const hand = () => {
      if (own.current) holdKey(own.current.id, own.current.key)
    }
    addEventListener('pagehide', hand)
    return () => removeEventListener('pagehide', hand)
  }, [])
}
