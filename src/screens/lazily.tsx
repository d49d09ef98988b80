import { type ComponentType, lazy } from 'react'
import { loadFailure } from './load-failure'

type Loaded<P> = { default: ComponentType<P> }

const missed = new Set<() => void>()

/** A screen whose code comes when it is first shown. */
export function lazily<P extends object>(
  load: () => Promise<Loaded<P>>,
): { load: typeof load; Show: ComponentType<P> } {
  const renew = () => {
    Current = fresh()
  }
  const fresh = () =>
    lazy(() =>
      load().catch((cause) => {
        missed.add(renew)
        throw loadFailure(cause)
      }),
    )
  let Current: ComponentType<P> = fresh()
  return { load, Show: (props: P) => <Current {...props} /> }
}

/** Lets screens whose code did not come be asked for once more. By itself none ever is. */
export function askAgain(): void {
  for (const renew of missed) renew()
  missed.clear()
}
