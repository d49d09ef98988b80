import { type Station, stations } from '../../desk/desk'

/** What a key in the queue asks for. */
export type Pressed =
  | { readonly walk: number }
  | { readonly reorder: number }
  | { readonly station: Station }
  | 'takeUp'
  | 'add'
  | 'find'
  | 'note'
  | 'filter'

type Key = { readonly key: string; readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean }

const WALKS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

const ACTS: Readonly<Record<string, Pressed>> = {
  Enter: 'takeUp',
  n: 'add',
  '/': 'find',
  e: 'note',
  f: 'filter',
}

/** What a key means while the queue has the focus; undefined where it is the browser's. */
export function keyMove({ key, altKey, ctrlKey, metaKey }: Key): Pressed | undefined {
  if (ctrlKey || metaKey) return undefined
  const by = Object.hasOwn(WALKS, key) ? WALKS[key] : undefined
  if (by !== undefined) return altKey ? { reorder: by } : { walk: by }
  if (altKey) return undefined
  const station = stations[Number(key) - 1]
  if (/^[1-9]$/.test(key) && station) return { station }
  const lower = key.length === 1 ? key.toLowerCase() : key
  return Object.hasOwn(ACTS, lower) ? ACTS[lower] : undefined
}
