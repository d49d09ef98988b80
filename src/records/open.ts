import { feed, type Stocked } from './feed'
import { type Page, pagesOfText } from './page'
import { isPicture } from './picture/is-picture'
import { type Sight, withSight } from './picture/with-sight'
import { fed, type Raw, readRaw } from './raw'
import { columnsOf } from './readers/clinic-columns'
import { readClinicTable } from './readers/clinic-table'
import type { Reader, Reading } from './reading'
import type { PdfPage } from './text/pdf'
import type { Got } from './text/problem'
import { limits } from './text/problem'
import { delimitedTable, type Table, workbookTable } from './text/table'

/** One document as it comes: the bytes of a file, pasted text, pages whose lines were seen in pictures, or photos of its pages in order. */
export type Given = Uint8Array | string | readonly Page[] | { readonly photos: readonly Uint8Array<ArrayBuffer>[] }

/** What a document holds, before it is held against the tables of a state. Plain data, so that a worker can hand it over. */
export type Opened = Raw | { readonly table: Table }

/** A PDF with scans in it, whose pages are to be seen first: `withSight` does. */
export type Scanned = { readonly scanned: readonly PdfPage[] }

/** How the pages of a PDF are had: in Node and in the browser the library starts in different ways. */
export type PdfReader = (bytes: Uint8Array) => Promise<Got<readonly PdfPage[]>>

/** What opening needs. `state` leaves only the readers of that state and the shared ones. */
export type With = { readonly readers: readonly Reader[]; readonly pdf: PdfReader; readonly state?: string | undefined }

/**
 * Opens one document, whatever it is. The kind is told from its bytes, not from its name. What cannot be read is a problem
 * without a word of the document. Never throws; may take as long as whoever made the file likes.
 */
export async function openDocument(given: Given, { readers, pdf, state }: With): Promise<Got<Opened | Scanned>> {
  const known = (pages: readonly Page[]) => found(readRaw(pages, readers, state))
  if (typeof given === 'string') return openText(given, known)
  if ('photos' in given) return { problem: 'picture_only' }
  if (!(given instanceof Uint8Array)) return known(given)
  if (given.length > limits.bytes) return { problem: 'too_large' }
  if (begins(given, '%PDF-')) {
    const pages = await pdf(given)
    if ('problem' in pages) return pages
    return pages.got.some(({ scan }) => scan) ? { got: { scanned: pages.got } } : known(pages.got)
  }
  if (isPicture(given)) return { problem: 'picture_only' }
  if (begins(given, 'PK\u0003\u0004')) return tableIn(await workbookTable(given))
  const text = textOf(given)
  return text === null ? { problem: 'unknown_kind' } : openText(text, known)
}

/** What an opened document says, by the tables of `rooms`. */
export function readOpened(opened: Opened, rooms: Readonly<Record<string, Stocked>>, state?: string): Got<Reading> {
  if (!('table' in opened)) return { got: fed(opened, rooms) }
  const reading = readClinicTable(opened.table, rooms, state)
  return found(reading && feed(reading, rooms))
}

/** Opens one document and reads it, where nothing has to be kept away from a page. Never throws. */
export async function readDocument(
  given: Given,
  rooms: Readonly<Record<string, Stocked>>,
  pdf: PdfReader,
  state?: string,
  sight?: Sight,
): Promise<Got<Reading>> {
  if (typeof given === 'string') return readText(given, rooms, state)
  const open = (each: Given) => openDocument(each, { readers: readersOf(rooms), pdf, state })
  const opened = await (sight ? withSight(open, sight) : open)(given)
  if ('problem' in opened) return opened
  return 'scanned' in opened.got ? { problem: 'picture_only' } : readOpened(opened.got, rooms, state)
}

/** Reads a pasted text: the pages of a paper, or a table when its first row heads a list of cases. Never throws. */
export function readText(text: string, rooms: Readonly<Record<string, Stocked>>, state?: string): Got<Reading> {
  const opened = openText(text, (pages) => found(readRaw(pages, readersOf(rooms), state)))
  return 'problem' in opened ? opened : readOpened(opened.got, rooms, state)
}

const readersOf = (rooms: Readonly<Record<string, Stocked>>): readonly Reader[] =>
  Object.values(rooms).flatMap(({ readers }) => readers)

/** A pasted text is a table when its first row heads a list of cases, else the pages of a paper. */
function openText(text: string, known: (pages: readonly Page[]) => Got<Opened>): Got<Opened> {
  if (text.length > limits.letters) return { problem: 'too_large' }
  if (text.trim() === '') return { problem: 'empty' }
  const paper = known(pagesOfText(text))
  if (!('problem' in paper)) return paper
  const table = delimitedTable(text)
  return 'problem' in table ? { problem: 'unknown_paper' } : tableIn(table)
}

const found = <T>(read: T | null): Got<T> => (read === null ? { problem: 'unknown_paper' } : { got: read })

/** A list of cases, told by its first row. */
function tableIn(table: Got<Table>): Got<Opened> {
  if ('problem' in table) return table
  return columnsOf(table.got[0] ?? []) ? { got: { table: table.got } } : { problem: 'unknown_paper' }
}

/** Bytes as text: UTF-8, or UTF-16 with its mark, or the old code of the West. Null when they are no text. */
function textOf(bytes: Uint8Array): string | null {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.subarray(0, 4096).includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Whether the mark stands in the first bytes; some programs write a line before it. */
function begins(bytes: Uint8Array, mark: string): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, mark.startsWith('%') ? 1024 : mark.length))
  return head.includes(mark)
}
