import type { Line, Paper, PaperBlock } from '../paper'
import { captionRows } from './caption'
import { furniture } from './furniture'
import { type Mark, moved, PAGE, type Row } from './mark'
import { blockRows } from './rows'
import type { Column } from './text-rows'

/** A paper set in pages, ready to draw. Pages are counted from 1. */
export type Laid = {
  readonly template: string
  readonly title: string
  readonly language: string
  readonly pages: readonly (readonly Mark[])[]
  readonly signatures: readonly { readonly by: string; readonly page: number }[]
}

/** Breaks a paper into lines and pages. Everything on it is placed here; drawing adds nothing. */
export function layOut(paper: Paper): Laid {
  const { format } = paper
  const left = format.margins.left * 72
  const column = { format, width: PAGE.width - left - format.margins.right * 72 }
  const pages = paginate([...captionRows(paper, column), ...bodyRows(paper, column)], paper)
  return {
    template: paper.template,
    title: paper.title,
    language: paper.language,
    pages: pages.map((rows, place) => [
      ...furniture(paper, place + 1, pages.length),
      ...placed(rows, left, topOf(paper, place)),
    ]),
    signatures: pages.flatMap((rows, place) =>
      rows.flatMap(({ signs }) => (signs ? [{ by: signs, page: place + 1 }] : [])),
    ),
  }
}

/** So many rows before a block go with it, a gap among them. */
const KEPT: Partial<Record<PaperBlock['kind'], number>> = { signature: 3, room: 2 }

/** The rows of all blocks. A signature is never alone on its page, and room to write not without the words that ask. */
function bodyRows({ blocks }: Paper, column: Column): readonly Row[] {
  return blocks.flatMap((block, place) => {
    const rows = blockRows(block, column)
    const below = blocks[place + 1]
    const kept = KEPT[below?.kind ?? 'heading'] ?? (leads(block, blocks[place - 1], below) ? 2 : 0)
    return rows.map((row, line) => (line >= rows.length - kept ? { ...row, keep: true as const } : row))
  })
}

/** Words that lead to a choice, and the first of its boxes, stay with what comes next. */
function leads(block: PaperBlock, above: PaperBlock | undefined, below: PaperBlock | undefined): boolean {
  if (below?.kind !== 'tick') return false
  return block.kind === 'tick' ? above?.kind !== 'tick' : block.kind === 'paragraph' && endsOpen(block.text)
}

const endsOpen = (line: Line): boolean => {
  const last = line.at(-1)
  return typeof last === 'string' && last.trimEnd().endsWith(':')
}

function paginate(rows: readonly Row[], paper: Paper): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]]
  let room = heightOf(paper, 0)
  const turn = (first: Row | undefined) => {
    const head = first?.again
    pages.push(head ? [head] : [])
    room = heightOf(paper, pages.length - 1) - (head?.height ?? 0)
  }
  for (const group of kept(rows)) {
    const height = group.reduce((sum, row) => sum + row.height, 0)
    const empty = group.every((row) => row.marks.length === 0)
    if (height > room && !empty && (pages.at(-1)?.length ?? 0) > 0 && height <= heightOf(paper, 1)) {
      turn(group[0])
    }
    for (const row of group) {
      // Only a group taller than a page is parted. A gap at the foot of a page is dropped rather than carried over.
      if (row.height > room && row.marks.length > 0 && (pages.at(-1)?.length ?? 0) > 0) turn(row)
      if (row.marks.length === 0 && row.height > room) continue
      pages.at(-1)?.push(row)
      room -= row.height
    }
  }
  return pages
}

/** Rows that must share a page. */
function kept(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = []
  let open = false
  for (const row of rows) {
    if (open) groups.at(-1)?.push(row)
    else groups.push([row])
    open = row.keep === true
  }
  return groups
}

function placed(rows: readonly Row[], left: number, top: number): readonly Mark[] {
  let y = top
  return rows.flatMap((row) => {
    y += row.height
    return moved(row.marks, left, y)
  })
}

function topOf({ format }: Paper, page: number): number {
  return (page === 0 ? (format.firstTop ?? format.margins.top) : format.margins.top) * 72
}

function heightOf(paper: Paper, page: number): number {
  const { numberedLines, leading, margins } = paper.format
  // A hair more, because the margins are not whole points.
  return numberedLines ? numberedLines * leading + 0.01 : PAGE.height - topOf(paper, page) - margins.bottom * 72 + 0.01
}
