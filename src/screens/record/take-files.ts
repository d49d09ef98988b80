import type { i18n } from 'i18next'
import { statesOf } from '../../records/read'
import { type Document, type Records, recordsOf, takeDocument } from '../../records/take'
import { limits } from '../../records/text/problem'
import { openThere } from '../../records/text/start'
import { type Laws, lawIn, lawsOf } from './laws'

/** A file that the person picked, or the text that they pasted. */
export type Source = Pick<File, 'size' | 'arrayBuffer'> | string

/** What the files say, with the law that is needed to show it. */
export type Taken = { readonly records: Records; readonly laws: Laws }

/** Reads files one after the other, so that no two are in memory at once. Rejects when the law of a state cannot be loaded. */
export async function takeFiles(
  sources: readonly Source[],
  words: i18n,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<Taken> {
  const documents: Document[] = []
  for (const source of sources) {
    if (signal.aborted) break
    documents.push(await documentOf(source, signal))
    progress(documents.length)
  }
  const states = documents.flatMap((each) => ('got' in each ? statesOf(each.got.reading) : []))
  const laws = await lawsOf([...new Set(states)], words)
  return { records: await recordsOf(documents, async (state) => lawIn(laws, state).facts), laws }
}

async function documentOf(source: Source, signal: AbortSignal): Promise<Document> {
  const open = (given: Uint8Array | string) => takeDocument(given, (each) => openThere(each, { signal }))
  if (typeof source === 'string') return open(source)
  // Too large a file is not even read.
  if (source.size > limits.bytes) return { problem: 'too_large' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await source.arrayBuffer())
  } catch {
    // It was moved or deleted since it was picked.
    return { problem: 'damaged' }
  }
  return open(bytes)
}
