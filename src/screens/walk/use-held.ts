import { useState } from 'react'
import { emptySession, type Session } from '../../interview/session'
import type { Held } from './walk'

/** The law and the papers that were loaded. */
export type Loaded = Pick<Held, 'jurisdictions' | 'templates'>

type Change<T> = (change: (was: T) => T) => void

export type Holding = Loaded & {
  readonly session: Session
  /** Grows with each erasing, so that no screen outlives it. */
  readonly visit: number
  readonly move: Change<Session>
  readonly load: Change<Loaded>
  /** Lets go of all that was said and loaded. */
  readonly clear: () => void
}

const nothing: Loaded = { jurisdictions: {}, templates: {} }

/** Holds, in memory only, what was said and what was loaded for it. */
export function useHeld(): Holding {
  const [session, move] = useState(emptySession)
  const [loaded, load] = useState(nothing)
  const [visit, setVisit] = useState(0)
  const clear = () => {
    move(emptySession)
    load(nothing)
    setVisit((was) => was + 1)
  }
  return { session, ...loaded, visit, move, load, clear }
}
