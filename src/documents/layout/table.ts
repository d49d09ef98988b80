import type { Line, PaperBlock } from '../paper'
import { breakLines, type SetLine } from './break'
import { type Mark, moved, type Row } from './mark'
import type { Column } from './text-rows'

const PAD = 4

/** A framed table, single spaced. Where the body stands on a grid, every row of it ends on a line of the grid. */
export function tableRows(
  { head, rows, widths }: Extract<PaperBlock, { kind: 'table' }>,
  { format, width }: Column,
): readonly Row[] {
  const total = widths.reduce((sum, share) => sum + share, 0)
  const columns = widths.map((share) => (share / total) * width)
  const set = (cells: readonly Line[], place: number): Row => {
    const face = place === 0 ? 'bold' : 'regular'
    const broken = cells.map((cell, column) =>
      breakLines(cell, (columns[column] ?? width) - 2 * PAD, { face, size: format.size }),
    )
    const count = Math.max(1, ...broken.map((cell) => cell.length))
    const height = format.numberedLines
      ? Math.ceil((count * format.single + PAD) / format.leading) * format.leading
      : count * format.single + 2 * PAD
    const foot = format.numberedLines ? 0 : PAD
    // Where no gap parts the blocks, the frame keeps off the line above.
    const off = place === 0 && !format.numberedLines ? Math.max(0, PAD - format.gap) : 0
    return {
      height: height + off,
      marks: [
        ...moved(cellMarks(broken, columns, count, format.single), 0, -foot),
        ...frame(columns, height, format.numberedLines ? PAD + 2 : 1, place === 0),
      ],
      ...(place === 0 && { keep: true as const }),
    }
  }
  const top = set(head, 0)
  return [top, ...rows.map((cells, place) => ({ ...set(cells, place + 1), again: top }))]
}

function cellMarks(
  cells: readonly (readonly SetLine[])[],
  columns: readonly number[],
  count: number,
  single: number,
): readonly Mark[] {
  return cells.flatMap((lines, column) => {
    const left = columns.slice(0, column).reduce((sum, each) => sum + each, 0) + PAD
    return lines.flatMap(({ marks }, line) => moved(marks, left, (line + 1 - count) * single))
  })
}

function frame(columns: readonly number[], height: number, under: number, first: boolean): readonly Mark[] {
  const width = columns.reduce((sum, each) => sum + each, 0)
  const edges = columns.reduce<number[]>((found, each) => [...found, (found.at(-1) ?? 0) + each], [0])
  const rule = (from: readonly [number, number], to: readonly [number, number]): Mark => ({
    kind: 'rule',
    from,
    to,
    weight: 0.6,
  })
  return [
    ...(first ? [rule([0, under - height], [width, under - height])] : []),
    rule([0, under], [width, under]),
    ...edges.map((x) => rule([x, under - height], [x, under])),
  ]
}
