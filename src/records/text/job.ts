import type { Given, Opened, Scanned } from '../open'
import type { Got } from './problem'

/** What the worker is asked: to open one document, read by the readers of one state where it is named. */
export type Job = { readonly given: Given; readonly state?: string | undefined }

/** What it answers. The library for PDFs sends messages of its own on the same way. */
export type Report = { readonly report: Got<Opened | Scanned> }
