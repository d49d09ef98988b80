import type { i18n } from 'i18next'
import type { Given } from '../../records/open'
import { canSee } from '../../records/picture/can-see'
import type { Grey } from '../../records/picture/grey'
import { isPicture } from '../../records/picture/is-picture'
import { openEyes } from '../../records/picture/start'
import { withSight } from '../../records/picture/with-sight'
import { statesOf } from '../../records/read'
import { type Document, type Opener, type Records, recordsOf, takeDocument } from '../../records/take'
import { limits, type Problem } from '../../records/text/problem'
import { openThere } from '../../records/text/start'
import { type Laws, lawIn, lawsOf } from './laws'

/** A file that the person picked, or the text that they pasted. */
export type Source = Pick<File, 'size' | 'arrayBuffer'> | string

/** What the files say, with the law and the pictures that are needed to show it. */
export type Taken = {
  readonly records: Records
  readonly laws: Laws
  /** The evened pictures, by the number that lines name them with. */
  readonly pictures: ReadonlyMap<number, Grey>
  /** Pages that could not be read as a picture; the photo can be taken again. */
  readonly unseen: readonly { readonly page: number; readonly problem: Problem }[]
  /** There are pictures that nothing read, and this browser can. */
  readonly blind: boolean
}

type How = {
  readonly words: i18n
  readonly signal: AbortSignal
  /** Hears how many documents are done, and how many pages of pictures. */
  readonly progress: (done: number, pages: number) => void
  /** The person said that what reads pictures may be fetched. */
  readonly see: boolean
}

/** Reads files one after the other; the photos among them are the pages of one document. Rejects when the law of a state cannot be loaded. */
export async function takeFiles(sources: readonly Source[], { words, signal, progress, see }: How): Promise<Taken> {
  const pictures = new Map<number, Grey>()
  const unseen: Taken['unseen'][number][] = []
  const documents: Document[] = []
  const eyes = openEyes()
  signal.addEventListener('abort', eyes.close)
  const openText: Opener = (given) => openThere(given, { signal })
  const open = see
    ? withSight(openText, {
        see: eyes.see,
        saw: (page, seen) => {
          if ('got' in seen) pictures.set(seen.got.id, seen.got.picture)
          else unseen.push({ page, problem: seen.problem })
          progress(documents.length, pictures.size + unseen.length)
        },
      })
    : openText
  for (const given of await givenIn(sources)) {
    if (signal.aborted) break
    documents.push(isProblem(given) ? given : await takeDocument(given, open))
    progress(documents.length, 0)
  }
  eyes.close()
  const states = documents.flatMap((each) => ('got' in each ? statesOf(each.got.reading) : []))
  const laws = await lawsOf([...new Set(states)], words)
  const records = await recordsOf(documents, async (state) => lawIn(laws, state).facts)
  const isBlind = documents.some((each) => 'problem' in each && each.problem === 'picture_only')
  return { records, laws, pictures, unseen, blind: isBlind && !see && canSee() }
}

type Failed = { readonly problem: Problem }

const isProblem = (given: Given | Failed): given is Failed => typeof given === 'object' && 'problem' in given

async function givenIn(sources: readonly Source[]): Promise<readonly (Given | Failed)[]> {
  const all: (Given | Failed)[] = []
  const photos: Uint8Array<ArrayBuffer>[] = []
  for (const source of sources) {
    const given = typeof source === 'string' ? source : await bytesOf(source)
    if (!(given instanceof Uint8Array) || !isPicture(given)) all.push(given)
    else {
      if (photos.length === 0) all.push({ photos })
      photos.push(given)
    }
  }
  return all
}

/** Too large a file is not even read; one that was moved since it was picked cannot be. */
async function bytesOf(file: Exclude<Source, string>): Promise<Uint8Array<ArrayBuffer> | Failed> {
  if (file.size > limits.bytes) return { problem: 'too_large' }
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return { problem: 'damaged' }
  }
}
