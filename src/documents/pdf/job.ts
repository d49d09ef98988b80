import type { Laid } from '../layout/pages'

/** A PDF file to draw: one paper, or several one after the other. */
export type File = { readonly id: string; readonly title: string; readonly papers: readonly Laid[] }

export type Job = { readonly files: readonly File[] }

/** What the worker says: one file is done, or it cannot go on. */
export type Report = { readonly id: string; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failed: string }

export type Drawn = Readonly<Record<string, Uint8Array<ArrayBuffer>>>
