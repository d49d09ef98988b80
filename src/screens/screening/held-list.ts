import type { Layout } from '../../records/layout'
import type { Day } from '../../rules/fact'
import type { Finding } from '../../screening/finding'
import type { Done } from '../../screening/job'
import type { Running } from '../../screening/start'
import { whenTakenBack } from '../papers/handed-out'

/** The head of a picked list. */
export type Head = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** How a list is read: as what, by whose law, as of which day. */
export type Setting = {
  readonly state: string
  readonly layout: Layout
  readonly today: Day
  readonly whole: boolean
}

/** A list that is being decided, or was. `findings` grows while it runs. */
export type Decided = {
  readonly file: File
  readonly head: Head
  readonly setting: Setting
  readonly findings: readonly Finding[]
  readonly bytes: number
  readonly rows: number
  /** Milliseconds that it was read for, pauses left out. */
  readonly took: number
  readonly running?: Running
  readonly isPaused: boolean
  readonly failed?: true
  readonly done?: Done
}

/** What is held of a list while the page is open; nothing before one was picked. */
export type List = { readonly file: File; readonly head: Head } | Decided

let list: List | undefined
const ears = new Set<() => void>()

// Held apart from any screen, so that a person's page and the law can be looked at and come back from. In memory only.

export const heldList = (): List | undefined => list

export function holdList(next: List | undefined): void {
  whenTakenBack(forgetList)
  list = next
  for (const hear of ears) hear()
}

export function onList(hear: () => void): () => void {
  ears.add(hear)
  return () => ears.delete(hear)
}

/** Ends the run and lets go of the list. */
export function forgetList(): void {
  if (list && 'running' in list) list.running?.end()
  holdList(undefined)
}
