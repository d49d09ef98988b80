import { use, useEffect, useState } from 'react'
import { dropHere, type KeptHere, keptHere } from '../../keeping/kept-here'
import { ClinicDevice } from '../clinic/clinic-device'

/** What is kept on this device, unless others use it too. */
export function useKept(): { all: readonly KeptHere[]; drop: (id: string) => Promise<void> } {
  const own = use(ClinicDevice).minutes === undefined
  const [all, setAll] = useState<readonly KeptHere[]>([])
  useEffect(() => {
    let here = true
    if (own) void keptHere().then((found) => here && setAll(found))
    return () => {
      here = false
    }
  }, [own])
  return {
    all,
    drop: async (id) => {
      await dropHere(id)
      setAll(await keptHere())
    },
  }
}
