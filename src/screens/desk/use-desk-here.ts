import { useMemo, useState } from 'react'
import type { Desk } from '../../desk/desk'
import type { DeskHere, Keeping } from './desk-here'

type Holding = {
  readonly here: Omit<DeskHere, 'end'>
  /** A desk is open, or locked. */
  readonly isOpen: boolean
  /** There are people whom a reload would lose. */
  readonly isUnsaved: () => boolean
  /** Lets go of the desk and of all that is known about it. */
  readonly clear: () => void
  readonly tellEnded: (people: number) => void
}

/** Holds, in memory only, the desk of this laptop. */
export function useDeskHere(): Holding {
  const [desk, set] = useState<Desk>()
  const [keeping, setKeeping] = useState<Keeping>()
  const [locked, lock] = useState<Uint8Array<ArrayBuffer>>()
  const [ended, tellEnded] = useState<number>()
  return useMemo(
    () => ({
      here: { desk, set, keeping, setKeeping, locked, lock, ended },
      isOpen: desk !== undefined || locked !== undefined,
      isUnsaved: () => (desk?.people.length ?? 0) > 0 || locked !== undefined,
      clear: () => {
        set(undefined)
        setKeeping(undefined)
        lock(undefined)
        tellEnded(undefined)
      },
      tellEnded,
    }),
    [desk, keeping, locked, ended],
  )
}
