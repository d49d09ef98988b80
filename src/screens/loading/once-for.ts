import { onAskAgain } from './ask-again'
import { loadFailure } from './load-failure'

/**
 * A loader that loads once for each owner, and name where it has several things, and gives every caller the same promise, so
 * that a screen can wait for it with `use`. It rejects with a load failure until the person asks for it anew.
 */
export function onceFor<O extends object, T, N extends string = ''>(
  load: (owner: O, name: N) => Promise<T>,
): (owner: O, name: N) => Promise<T> {
  const owners = new WeakMap<O, Map<N, Promise<T>>>()
  return (owner, name) => {
    const begun = owners.get(owner) ?? new Map<N, Promise<T>>()
    owners.set(owner, begun)
    const known = begun.get(name)
    if (known) return known
    const promise = load(owner, name).catch((cause) => {
      onAskAgain(() => begun.delete(name))
      throw loadFailure(cause)
    })
    begun.set(name, promise)
    return promise
  }
}
