import type { Court, Rules } from '../jurisdictions/jurisdiction'
import type { Layout } from '../records/layout'
import type { Day } from '../rules/fact'
import type { Finding } from './finding'
import type { Trouble } from './source'
import type { Tally } from './tally'

/** A list to be decided by one state's law, read as of a day. Plain data, so that a worker can be given it. */
export type Job = {
  readonly file: Blob
  readonly rules: Rules
  readonly courts: readonly Court[]
  readonly layout: Layout
  readonly today: Day
  /** Hold the list until its end: its people need not stand together. */
  readonly whole: boolean
}

/** The head of a list: its first row, and the rows after it. */
export type Looked =
  | { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly problem: 'damaged' | 'too_large' | 'empty' }

/** How far it is. `findings` are those since the last report. */
export type Progress = { readonly bytes: number; readonly rows: number; readonly findings: readonly Finding[] }

/** All that was decided. */
export type Done = {
  readonly tally: Tally
  readonly trouble: Trouble | null
  /** The list was left before its end. */
  readonly stopped: boolean
  /** The rows as they stood in the file, with what is said of each. */
  readonly rows: Blob
}

/** What the worker is asked. */
export type Ask = { readonly look: Blob } | { readonly job: Job } | 'pause' | 'goOn' | 'stop'

/** What it says. */
export type Report =
  | { readonly looked: Looked }
  | { readonly progress: Progress }
  | { readonly done: Done }
  | { readonly failed: true }
