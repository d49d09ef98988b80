import type { Given, Opened, Scanned } from '../open'
import type { Got } from './problem'

/** What the worker is asked: to open one document, read by the readers of one state where it is named. */
export type Job = { readonly given: Given; readonly state?: string | undefined }

/** What it answers. */
export type Report = Got<Opened | Scanned>
