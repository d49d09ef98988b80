import { feed, type Stocked } from './feed'
import { type Page, pagesOfText } from './page'
import { readPages } from './read'
import { readClinicTable } from './readers/clinic-table'
import type { Reading } from './reading'
import type { Got } from './text/problem'
import { limits } from './text/problem'
import { delimitedTable, type Table, workbookTable } from './text/table'

/** How the pages of a PDF are had: in Node and in the browser the library starts in different ways. */
export type PdfReader = (bytes: Uint8Array) => Promise<Got<readonly Page[]>>

/**
 * Reads one document, whatever it is: pasted text, a PDF with text, a delimited table, a workbook. The kind is told from
 * its bytes, not from its name. What cannot be read is a problem without a word of the document. Never throws.
 */
export async function readDocument(
  bytes: Uint8Array,
  rooms: Readonly<Record<string, Stocked>>,
  pdf: PdfReader,
  state?: string,
): Promise<Got<Reading>> {
  if (bytes.length > limits.bytes) return { problem: 'too_large' }
  if (begins(bytes, '%PDF-')) {
    const pages = await pdf(bytes)
    return 'problem' in pages ? pages : known(readPages(pages.got, rooms, state))
  }
  if (begins(bytes, 'PK\u0003\u0004')) {
    const table = await workbookTable(bytes)
    return 'problem' in table ? table : known(readTable(table.got, rooms, state))
  }
  const text = textOf(bytes)
  if (text === null) return { problem: 'unknown_kind' }
  return readText(text, rooms, state)
}

/** Reads a pasted text: a table when its first row heads a list of cases, else the pages of a paper. */
export function readText(text: string, rooms: Readonly<Record<string, Stocked>>, state?: string): Got<Reading> {
  if (text.length > limits.letters) return { problem: 'too_large' }
  if (text.trim() === '') return { problem: 'empty' }
  const paper = readPages(pagesOfText(text), rooms, state)
  if (paper) return { got: paper }
  const table = delimitedTable(text)
  return 'problem' in table ? { problem: 'unknown_paper' } : known(readTable(table.got, rooms, state))
}

function readTable(table: Table, rooms: Readonly<Record<string, Stocked>>, state: string | undefined): Reading | null {
  const reading = readClinicTable(table, rooms, state)
  return reading && feed(reading, rooms)
}

const known = (reading: Reading | null): Got<Reading> => (reading ? { got: reading } : { problem: 'unknown_paper' })

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
