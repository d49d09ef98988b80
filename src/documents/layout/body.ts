import type { Line, PaperBlock } from '../paper'
import type { Row } from './mark'
import { blockRows } from './rows'
import type { Column } from './text-rows'

/** As much text of what is signed stands on the page of a signature: lines, and letters in them. */
const SIGNED = { lines: 4, letters: 160 }
/** So much is enough where a heading stands above it. */
const UNDER_HEADING = { lines: 2, letters: 60 }

/**
 * The rows of all blocks, those kept together that must share a page: a signature with text of what is signed, a question
 * with the beginning of its answer, words that lead to boxes or a table with the first of them.
 */
export function bodyRows(blocks: readonly PaperBlock[], column: Column): readonly Row[] {
  const rows = blocks.map((block, place) =>
    joined(blockRows(block, column), block, blocks[place - 1], blocks[place + 1]).map((row) => ({
      ...row,
      block: place,
    })),
  )
  blocks.forEach((block, place) => {
    const below = blocks[place + 1]
    if (below && leads(block, blocks[place - 1], below)) keepEnd(rows, place, 2, 'ifFits')
    if (below?.kind === 'room') keepEnd(rows, place, 3, 'ifFits')
    if (block.kind === 'signature') {
      keepSigned(rows, blocks, place)
      keepShortEnd(rows, blocks, place)
    }
  })
  return rows.flat()
}

/** Tables of one kind that follow each other read as one, under one head. */
function joined(
  rows: readonly Row[],
  block: PaperBlock,
  above: PaperBlock | undefined,
  below: PaperBlock | undefined,
): readonly Row[] {
  const closed = goesOn(block, below) && rows.at(-1)?.marks.length === 0 ? rows.slice(0, -1) : rows
  return goesOn(above, block) ? closed.slice(1) : closed
}

const goesOn = (table: PaperBlock | undefined, next: PaperBlock | undefined): boolean =>
  table?.kind === 'table' &&
  next?.kind === 'table' &&
  JSON.stringify([table.head, table.widths]) === JSON.stringify([next.head, next.widths])

/** Words that lead to something, and the first of several boxes, stay with what comes next. */
function leads(block: PaperBlock, above: PaperBlock | undefined, below: PaperBlock): boolean {
  if (asksMore(block, below)) return true
  if (block.kind === 'tick') return (below.kind === 'tick' && above?.kind !== 'tick') || endsOpen(block.text)
  return block.kind === 'paragraph' && endsOpen(block.text)
}

/** A box such as an office, and the label under it that asks for its address. */
const asksMore = (block: PaperBlock, below: PaperBlock): boolean =>
  block.kind === 'tick' &&
  below.kind === 'paragraph' &&
  below.number === undefined &&
  below.level > block.level &&
  below.text.some((span) => typeof span !== 'string' && 'line' in span)

const endsOpen = (line: Line): boolean => {
  const last = line.at(-1)
  return typeof last === 'string' && /[:?]$/.test(last.trimEnd())
}

/** Keeps the last rows of a block, a gap among them, with what follows. */
function keepEnd(rows: Row[][], place: number, count: number, keep: true | 'ifFits'): void {
  const own = rows[place] ?? []
  rows[place] = own.map((row, line) =>
    line >= own.length - count ? { ...row, keep: row.keep === true ? true : keep } : row,
  )
}

/** Goes back from a signature to text of what is signed, over other signatures, addresses and rules to write on, up to its heading. */
function keepSigned(rows: Row[][], blocks: readonly PaperBlock[], signature: number): void {
  let [lines, letters] = [0, 0]
  for (let place = signature - 1; place >= 0 && (lines < SIGNED.lines || letters < SIGNED.letters); place--) {
    const own = rows[place] ?? []
    let count = own.length
    if (isText(blocks[place])) {
      count = 0
      while (count < own.length && (lines < SIGNED.lines || letters < SIGNED.letters)) {
        count += 1
        const said = lettersIn(own[own.length - count])
        if (said > 0) lines += 1
        letters += said
      }
    }
    keepEnd(rows, place, count, true)
    if (blocks[place]?.kind === 'heading' && lines >= UNDER_HEADING.lines && letters >= UNDER_HEADING.letters) return
  }
}

/** Lines at the end, such as the address of who signed: more of them are a part of their own. */
const END = 4

/** A few lines under the last signature never have a page to themselves. */
function keepShortEnd(rows: Row[][], blocks: readonly PaperBlock[], signature: number): void {
  const end = blocks.slice(signature + 1)
  if (end.length > END || end.some(({ kind }) => kind !== 'lines' && kind !== 'paragraph')) return
  for (let place = signature; place < blocks.length - 1; place++)
    keepEnd(rows, place, (rows[place] ?? []).length, 'ifFits')
}

const isText = (block: PaperBlock | undefined): boolean =>
  block?.kind === 'paragraph' || block?.kind === 'tick' || block?.kind === 'table'

const lettersIn = (row: Row | undefined): number =>
  (row?.marks ?? []).reduce((sum, mark) => sum + (mark.kind === 'text' ? mark.text.length : 0), 0)
