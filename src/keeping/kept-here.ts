import { KEPT } from './device'

/** Locked answers on this device. `stamp` changes with every writing. */
export type KeptHere = {
  readonly id: string
  readonly stamp: string
  /** When, in milliseconds since 1970. */
  readonly at: number
  readonly locked: Uint8Array<ArrayBuffer>
  /** A whole desk of an event; left out: the answers of one person. */
  readonly kind?: 'desk'
}

/** Which of them a session was kept as, and what it held then. */
export type Slot = { readonly id: string; readonly stamp: string }

/** Why the browser keeps nothing: no room is left, or it does not allow it. */
export type Refused = 'full' | 'denied'

const STORE = 'kept'
const MOST = 20

/**
 * Keeps locked answers. They take the place of those in the slot, unless another tab wrote there in the meantime: then
 * both stay.
 */
export async function keepHere(
  locked: Uint8Array<ArrayBuffer>,
  now: number,
  slot?: Slot,
  kind?: KeptHere['kind'],
): Promise<{ slot: Slot } | { refused: Refused }> {
  try {
    const stamp = crypto.randomUUID()
    const id = await within('readwrite', async (store) => {
      const there = slot && read(await ended(store.get(slot.id)))
      const own = there && there.stamp === slot.stamp ? there.id : crypto.randomUUID()
      if (own !== slot?.id && (await ended(store.count())) >= MOST) throw new DOMException('', 'QuotaExceededError')
      await ended(store.put({ id: own, stamp, at: now, locked, ...(kind && { kind }) }))
      return own
    })
    return { slot: { id, stamp } }
  } catch (error) {
    return { refused: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'denied' }
  }
}

/** All that is kept on this device of this kind, the newest first; nothing where the browser denies storage. */
export async function keptHere(kind?: KeptHere['kind']): Promise<readonly KeptHere[]> {
  try {
    const all = await within('readonly', (store) => ended(store.getAll()))
    return all
      .flatMap((each) => read(each) ?? [])
      .filter((each) => each.kind === kind)
      .sort((a, b) => b.at - a.at)
  } catch {
    return []
  }
}

/** Takes one away. */
export async function dropHere(id: string): Promise<void> {
  await within('readwrite', (store) => ended(store.delete(id))).catch(() => undefined)
}

/** Another version of the page, or a person with tools, may have written what stands there. */
function read(found: unknown): KeptHere | undefined {
  if (typeof found !== 'object' || found === null) return undefined
  const { id, stamp, at, locked, kind } = found as Partial<Record<keyof KeptHere, unknown>>
  if (typeof id !== 'string' || typeof stamp !== 'string' || typeof at !== 'number') return undefined
  if (!(locked instanceof Uint8Array)) return undefined
  return { id, stamp, at, locked: new Uint8Array(locked), ...(kind === 'desk' && { kind }) }
}

/** Does one thing and closes the database, so that erasing is never kept waiting by another tab. */
async function within<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const base = await opened(mode)
  try {
    const transaction = base.transaction(STORE, mode)
    const closed = new Promise<void>((done, fail) => {
      transaction.oncomplete = () => done()
      transaction.onabort = transaction.onerror = () => fail(transaction.error)
    })
    const [result] = await Promise.all([act(transaction.objectStore(STORE)), closed])
    return result
  } finally {
    base.close()
  }
}

function opened(mode: IDBTransactionMode): Promise<IDBDatabase> {
  const request = indexedDB.open(KEPT, 1)
  request.onupgradeneeded = () => {
    // Looking for kept answers leaves no trace where there are none.
    if (mode === 'readonly') request.transaction?.abort()
    else request.result.createObjectStore(STORE, { keyPath: 'id' })
  }
  // Some browsers in private mode neither open nor fail.
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('No answer')), 4000))
  return Promise.race([ended(request), late])
}

function ended<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
  })
}
