import { createContext } from 'react'

/** Whether many people use this device, one after the other. */
export type Shared = {
  /** After so many untouched minutes all is erased; undefined on a person's own device. */
  readonly minutes: number | undefined
  readonly set: (minutes: number | undefined) => void
}

export const ClinicDevice = createContext<Shared>({ minutes: undefined, set: () => undefined })
