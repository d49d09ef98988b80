import type { Line, PaperBlock } from '../paper'
import { breakLines } from './break'
import type { Row } from './mark'
import { signatureRows } from './signature'
import { tableRows } from './table'
import { type Column, onGrid, textRows } from './text-rows'

/** The rows of a block, from x 0. */
export function blockRows(block: PaperBlock, column: Column): readonly Row[] {
  const { format, width } = column
  const { leading, single, size } = format
  switch (block.kind) {
    case 'heading':
      return spaced(headingRows(block.text, column), format.gap / 2)
    case 'paragraph':
      return spaced(
        apart(
          textRows(block.text, column, { number: block.number, level: block.level }).map((row) =>
            toWriteOn(row, format.numberedLines),
          ),
          format.numberedLines,
        ),
        format.gap,
      )
    case 'tick':
      return spaced(
        textRows(block.text, column, { number: block.number, level: block.level, ticked: block.ticked }),
        format.gap,
      )
    case 'lines':
      return spaced(
        together(
          apart(
            onGrid(
              block.lines.flatMap((line) => breakLines(line, width, { face: 'regular', size })),
              single,
              leading,
            ).map((row) => toWriteOn(row, format.numberedLines)),
            format.numberedLines,
          ),
        ),
        format.gap,
      )
    case 'room':
      return spaced(
        beginning(Array.from({ length: block.count }, () => ruled(width, Math.max(leading, 20)))),
        format.gap,
      )
    case 'table':
      return spaced(tableRows(block, column), format.gap)
    case 'signature':
      return spaced(signatureRows(block, column), format.gap)
  }
}

/** A row with nothing but a line to write on is as high as handwriting, unless lines are numbered. */
const toWriteOn = (row: Row, numbered: number | undefined): Row =>
  !numbered && row.marks.length > 0 && row.marks.every(({ kind }) => kind === 'rule')
    ? { ...row, height: Math.max(row.height, 20) }
    : row

/** Lines to write on behind labels, one under another, keep off each other. */
const apart = (rows: readonly Row[], numbered: number | undefined): readonly Row[] =>
  rows.map((row, place) =>
    !numbered && place > 0 && writes(row) && writes(rows[place - 1])
      ? { ...row, height: Math.max(row.height, 18) }
      : row,
  )

const writes = (row: Row | undefined): boolean => row?.marks.some(({ kind }) => kind === 'rule') ?? false

function headingRows(text: Line, { format, width }: Column): readonly Row[] {
  const lines = breakLines(text, width, { face: 'bold', size: format.size })
  return lines.map(({ marks }) => ({ height: format.leading, marks, keep: true as const }))
}

function ruled(width: number, height: number): Row {
  return { height, marks: [{ kind: 'rule', from: [0, 2], to: [width, 2], weight: 0.6 }] }
}

function spaced(rows: readonly Row[], gap: number): readonly Row[] {
  const last = rows.at(-1)
  if (!gap || last === undefined) return rows
  return [...rows, { height: gap, marks: [], ...(last.keep && { keep: last.keep }) }]
}

/** More lines than this are no address. */
const FEW = 9

/** A few lines that are read as one: all on a page. */
const together = (rows: readonly Row[]): readonly Row[] =>
  rows.length > FEW ? rows : rows.map((row, place) => (place < rows.length - 1 ? { ...row, keep: true as const } : row))

/** One line alone at the foot of a page is no room. */
const beginning = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, place) => (place === 0 && rows.length > 1 ? { ...row, keep: true as const } : row))
