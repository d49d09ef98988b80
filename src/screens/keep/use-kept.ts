import { startTransition, use, useState } from 'react'
import { dropHere, type KeptHere, keptHere } from '../../keeping/kept-here'
import { ClinicDevice } from '../clinic/clinic-device'

/** What is kept on this device, to be waited for, and how to take one away. */
export type Kept = {
  readonly all: Promise<readonly KeptHere[]>
  readonly drop: (id: string) => Promise<void>
}

/** What is kept on this device, unless others use it too. To be called above the part of the screen that waits. */
export function useKept(): Kept {
  const own = use(ClinicDevice).minutes === undefined
  const [all, setAll] = useState(() => (own ? keptHere() : Promise.resolve([])))
  return {
    all,
    drop: async (id) => {
      await dropHere(id)
      startTransition(() => setAll(keptHere()))
    },
  }
}
