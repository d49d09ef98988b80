import type { Paper } from '../paper'
import { bodyRows } from './body'
import { captionRows } from './caption'
import { banner, furniture } from './furniture'
import { type Mark, moved, PAGE, type Row } from './mark'

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
  const left = paper.format.margins.left * 72
  const pages = rowsByPage(paper)
  return {
    template: paper.template,
    title: paper.title,
    language: paper.language,
    // A page is read aloud in the order in which it is drawn.
    pages: pages.map((rows, place) => [
      ...banner(paper),
      ...placed(rows, left, topOf(paper, place)),
      ...furniture(paper, place + 1, pages.length),
    ]),
    signatures: pages.flatMap((rows, place) =>
      rows.flatMap(({ signs }) => (signs ? [{ by: signs, page: place + 1 }] : [])),
    ),
  }
}

/** The rows of a paper, page by page. */
export function rowsByPage(paper: Paper): readonly (readonly Row[])[] {
  const { format } = paper
  const column = { format, width: PAGE.width - (format.margins.left + format.margins.right) * 72 }
  return paginate([...captionRows(paper, column), ...bodyRows(paper.blocks, column)], paper)
}

function paginate(rows: readonly Row[], paper: Paper): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]]
  let room = heightOf(paper, 0)
  const turn = (first: Row | undefined) => {
    const head = first?.again
    pages.push(head ? [head] : [])
    room = heightOf(paper, pages.length - 1) - (head?.height ?? 0)
  }
  const tallest = heightOf(paper, 1)
  for (const group of kept(rows).flatMap((each) => (heightIn(each) > tallest ? kept(each, true) : [each]))) {
    const height = heightIn(group)
    const empty = group.every((row) => row.marks.length === 0)
    if (height > room && !empty && (pages.at(-1)?.length ?? 0) > 0 && height <= tallest) {
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

const heightIn = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.height, 0)

/** Rows that share a page; `strictly`: only those that must. */
function kept(rows: readonly Row[], strictly = false): readonly (readonly Row[])[] {
  const groups: Row[][] = []
  let open = false
  for (const row of rows) {
    if (open) groups.at(-1)?.push(row)
    else groups.push([row])
    open = row.keep === true || (row.keep === 'ifFits' && !strictly)
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
