import { type ComponentType, lazy, useState } from 'react'
import { onAskAgain } from './ask-again'
import { loadFailure } from './load-failure'

type Loaded<P> = { default: ComponentType<P> }

/** A screen whose code comes when it is first shown, or ahead by `load`. What came ahead shows at once; `lazy` alone would wait, and the page would flicker. */
export function lazily<P extends object>(
  load: () => Promise<Loaded<P>>,
): { load: () => Promise<void>; Show: ComponentType<P> } {
  let ahead: ComponentType<P> | undefined
  const renew = () => {
    Current = fresh()
  }
  const fresh = () =>
    lazy(() =>
      load().catch((cause) => {
        onAskAgain(renew)
        throw loadFailure(cause)
      }),
    )
  let Current: ComponentType<P> = fresh()
  function Show(props: P) {
    // A screen that is showing stays the same one when its code comes ahead meanwhile.
    const [early] = useState(() => ({ Chosen: ahead }))
    const Chosen = early.Chosen ?? Current
    return <Chosen {...props} />
  }
  const loadAhead = async () => {
    ahead = (await load()).default
  }
  return { load: loadAhead, Show }
}
