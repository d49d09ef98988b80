import { useEffect, useMemo, useState } from 'react'
import { clinicMinutes, rememberClinic } from '../../keeping/device'
import type { Shared } from './clinic-device'

/** Whether many people use this device, as it was said here before. */
export function useClinicDevice(): Shared {
  const [minutes, setMinutes] = useState<number>()
  useEffect(() => setMinutes(clinicMinutes()), [])
  return useMemo(
    () => ({
      minutes,
      set: (chosen: number | undefined) => {
        setMinutes(chosen)
        rememberClinic(chosen)
      },
    }),
    [minutes],
  )
}
