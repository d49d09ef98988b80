import type { EngineFiles, Seen } from './engine'
import type { Picture } from './read-pictures'

/** What the worker is told: first the engine, then one picture after the other. */
export type Job = { readonly engine: EngineFiles } | { readonly picture: Picture }

/** What the worker says of the engine (`ready`) or of one picture. `closed`: the file cannot be opened as a picture. */
export type Report = 'ready' | { readonly seen: Seen } | 'closed' | 'too_large' | 'failed'
