import { type ComponentType, lazy } from 'react'
import { loadFailure } from './load-failure'

type Loaded<P> = { default: ComponentType<P> }

/** A screen whose code comes when it is first shown. After a failure the next showing tries again, which `lazy` alone never does. */
export function lazily<P extends object>(load: () => Promise<Loaded<P>>): { load: typeof load; Show: ComponentType<P> } {
  const fresh = () =>
    lazy(() =>
      load().catch((cause) => {
        Current = fresh()
        throw loadFailure(cause)
      }),
    )
  let Current: ComponentType<P> = fresh()
  return { load, Show: (props: P) => <Current {...props} /> }
}
