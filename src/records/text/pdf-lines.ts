import type { Line } from '../page'

/** A run of letters on a page, in points from the upper left corner. */
export type Item = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Printed along the margin. */
  readonly turned: boolean
}

/** Builds lines from runs: those on one base line, give or take half a letter, with as many spaces between them as fit. */
export function linesOf(items: readonly Item[], page: number): readonly Line[] {
  const upright = items.filter(({ turned, text }) => !turned && text.trim() !== '')
  const rows: Item[][] = []
  for (const item of [...upright].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - item.y) <= Math.max(first.height, item.height) / 2) row.push(item)
    else rows.push([item])
  }
  const letter = letterWidth(upright)
  const left = Math.min(...upright.map(({ x }) => x))
  return rows.map((row, at) => {
    const sorted = [...row].sort((a, b) => a.x - b.x)
    const [first] = sorted
    const last = sorted.at(-1)
    return {
      page,
      row: at + 1,
      text: textOf(sorted, letter, left),
      place: {
        x: first?.x ?? 0,
        y: (first?.y ?? 0) - (first?.height ?? 0),
        width: (last?.x ?? 0) + (last?.width ?? 0) - (first?.x ?? 0),
        height: first?.height ?? 0,
      },
    }
  })
}

function textOf(row: readonly Item[], letter: number, left: number): string {
  let text = ''
  let end = left
  for (const { text: run, x, width } of row) {
    const column = Math.min(Math.round((x - left) / letter), 400)
    const gap = x - end
    const parted = text !== '' && !/\s$/.test(text) && gap > letter * 0.3 ? 1 : 0
    // A gap as wide as two letters parts columns.
    const wide = gap > letter * 1.5 ? Math.max(2, column - text.length) : parted
    text += ' '.repeat(text === '' ? Math.max(0, column) : wide) + run
    end = x + width
  }
  return text.trimEnd()
}

/** The width of an ordinary letter of the page: the middle one of all runs. */
function letterWidth(items: readonly Item[]): number {
  const widths = items.filter(({ text }) => text.length > 2).map(({ width, text }) => width / text.length)
  return widths.sort((a, b) => a - b)[Math.floor(widths.length / 2)] || 5
}
