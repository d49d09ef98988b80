import Papa from 'papaparse'
import readSheets from 'read-excel-file/universal'
import { type Got, limits } from './problem'

/** A table as rows of cells. */
export type Table = readonly (readonly string[])[]

/** Delimited text as rows: comma, semicolon or tab, with quotes and line breaks in them. A cell is text, whatever it begins with. */
export function delimitedTable(text: string): Got<Table> {
  if (text.length > limits.letters) return { problem: 'too_large' }
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
    preview: limits.rows + 1,
  })
  if (data.length > limits.rows) return { problem: 'too_large' }
  return data.length > 0 ? { got: data.map((row) => row.map((cell) => cell.trim())) } : { problem: 'empty' }
}

/** The first sheet of a workbook as rows, empty ones left out. Formulas are not worked out, macros and links not read. Never throws. */
export async function workbookTable(bytes: Uint8Array): Promise<Got<Table>> {
  const rows = await workbookRows(bytes, limits)
  if ('problem' in rows) return rows
  const table = rows.got.filter((row) => row.some((cell) => cell !== ''))
  return table.length > 0 ? { got: table } : { problem: 'empty' }
}

/** All rows of the first sheet of a workbook that is no larger than `most`. Never throws. */
export async function workbookRows(
  bytes: Uint8Array,
  most: { readonly bytes: number; readonly rows: number },
): Promise<Got<Table>> {
  if (bytes.length > most.bytes || unpackedSize(bytes) > most.bytes * 5) return { problem: 'too_large' }
  try {
    const sheets = await readSheets(new Blob([new Uint8Array(bytes)]))
    const rows = sheets[0]?.data ?? []
    return rows.length > most.rows ? { problem: 'too_large' } : { got: rows.map((row) => row.map(cellText)) }
  } catch {
    return { problem: 'damaged' }
  }
}

/** A day of a workbook is a day, with no hour of any place. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return cell === null || cell === undefined ? '' : String(cell).trim()
}

/** What a zip says that its files unpack to, from its list of contents: a small file may unpack to a huge one. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  for (let at = 0; at + 46 <= bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) {
      total += view.getUint32(at + 24, true)
      at += 45
    }
  return total
}
