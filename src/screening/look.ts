import type { Looked } from './job'
import { sourceOf } from './source'
import type { Row } from './table'

/** So much of a list shows what is in it. */
const HEAD = 300_000
/** So many rows are samples enough. */
const SAMPLES = 200

/** The head of a list and its first rows. */
export async function lookAt(file: Blob): Promise<Looked> {
  const rows: Row[] = []
  const source = sourceOf((row) => {
    if (rows.length <= SAMPLES) rows.push(row)
  })
  const first = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  // Of a zip nothing can be read before its end.
  const part = first[0] === 0x50 && first[1] === 0x4b ? file : file.slice(0, HEAD)
  source.push(new Uint8Array(await part.arrayBuffer()))
  const trouble = await source.end()
  if (trouble && trouble.problem !== 'quote_never_closes') return { problem: trouble.problem }
  const [header, ...samples] = rows
  if (!header) return { problem: 'empty' }
  return { header: header.cells.map((cell) => cell.trim()), rows: samples.map(({ cells }) => cells) }
}
