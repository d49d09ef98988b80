import { useEffect, useEffectEvent } from 'react'

let isMeant = false

/** Loads the page anew where nothing is lost by it, so that the browser need not ask. */
export function reloadUnasked(): void {
  isMeant = true
  location.reload()
}

/** Lets the browser ask before the page goes, where something would be lost. */
export function useLeaveWarning(unsaved: () => boolean): void {
  const warn = useEffectEvent((event: BeforeUnloadEvent) => {
    if (!isMeant && unsaved()) event.preventDefault()
  })
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => warn(event)
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [])
}
