import { createContext } from 'react'
import type { Desk } from '../../desk/desk'
import type { Slot } from '../../keeping/kept-here'

/** How a desk is kept on this device: under which passphrase, and where. */
export type Keeping = { readonly passphrase: string; readonly slot?: Slot }

/** The desk of this laptop, and what may be done with it as a whole. Lives in memory only. */
export type DeskHere = {
  readonly desk: Desk | undefined
  readonly set: (change: (was: Desk | undefined) => Desk | undefined) => void
  /** Set where a passphrase was chosen: the desk then locks itself, and a reload finds it again. */
  readonly keeping: Keeping | undefined
  readonly setKeeping: (keeping: Keeping | undefined) => void
  /** The desk as it was locked while nobody touched the device. */
  readonly locked: Uint8Array<ArrayBuffer> | undefined
  readonly lock: (locked: Uint8Array<ArrayBuffer> | undefined) => void
  /** How many people were erased at the end of the day, until the page is left. */
  readonly ended: number | undefined
  /** Erases all that is on this device, and says so. */
  readonly end: (people: number) => void
}

export const DeskHere = createContext<DeskHere>({
  desk: undefined,
  set: () => undefined,
  keeping: undefined,
  setKeeping: () => undefined,
  locked: undefined,
  lock: () => undefined,
  ended: undefined,
  end: () => undefined,
})
