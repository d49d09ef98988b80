import type { Line, Paper } from '../paper'
import { boxed } from './boxed-caption'
import { aligned, breakLines, type SetLine, type Type } from './break'
import { moved, type Row } from './mark'
import type { Column } from './text-rows'

const PLAIN = (size: number): Type => ({ face: 'regular', size })
const BOLD = (size: number): Type => ({ face: 'bold', size })

/** The top of the first page: who files, which court, who against whom, number and title. */
export function captionRows(paper: Paper, column: Column): readonly Row[] {
  const style = paper.format.caption
  if (style === 'none' || !paper.caption) return titleRows(paper, column)
  const rows =
    style === 'pleading' ? pleading(paper, column) : style === 'boxed' ? boxed(paper, column) : sides(paper, column)
  // The caption is never parted, and stands with the first words under it.
  return rows.map((row, place) => ({ ...row, keep: place < rows.length - 1 ? true : 'ifFits' }))
}

/** California, rule 2.111: the filer from line 1, the clerk's space at the right, the court on line 8, the parties from line 11. */
function pleading(paper: Paper, { format, width }: Column): readonly Row[] {
  const { leading, single, size } = format
  const caption = paper.caption as NonNullable<Paper['caption']>
  const filer = caption.filer.flatMap((line) => breakLines(line, width / 2 - size, PLAIN(size)))
  const filerStep = filer.length <= 7 ? leading : single
  const court = caption.court.flatMap((line) => breakLines(line, width, BOLD(size)))
  // Only a name and address longer than seven lines push the court down.
  const courtLine = Math.max(8, Math.ceil((filer.length * filerStep) / leading) + 1)
  const height = (courtLine + 1 + Math.max(1, court.length - 1)) * leading
  const top: Row = {
    height,
    marks: [
      ...filer.flatMap(({ marks }, place) => moved(marks, 0, (place + 1) * filerStep - height)),
      ...court.flatMap((line, place) =>
        moved(aligned(line, width / 2, 'centre'), 0, (courtLine + place) * leading - height),
      ),
    ],
  }
  return [top, besides(paper, width, format.size, leading, single, leading)]
}

/** Parties at the left, number and title at the right, two rules between them. */
function sides(paper: Paper, { format, width }: Column): readonly Row[] {
  const { single, size } = format
  const caption = paper.caption as NonNullable<Paper['caption']>
  const filer = caption.filer.flatMap((line) => breakLines(line, width, PLAIN(size)))
  const court = caption.court.flatMap((line) => breakLines(line, width, BOLD(size)))
  return [
    ...filer.map(({ marks }) => ({ height: single, marks })),
    ...(filer.length ? [{ height: single, marks: [] }] : []),
    ...court.map((line) => ({ height: single, marks: aligned(line, width / 2, 'centre') })),
    { height: single, marks: [] },
    besides(paper, width, size, single, single, single),
    { height: format.gap, marks: [] },
  ]
}

function besides(paper: Paper, width: number, size: number, step: number, single: number, leading: number): Row {
  const caption = paper.caption as NonNullable<Paper['caption']>
  const middle = width * 0.48
  const parties = caption.parties.flatMap(({ text, indent }) => {
    const left = indent ? 4 * size : 0
    return breakLines(text, middle - left - 1.5 * size, PLAIN(size)).map((line) => moved(line.marks, left, 0))
  })
  const right = (lines: readonly Line[], type: Type) =>
    lines.flatMap((line) => breakLines(line, width - middle - size, type))
  const number = right([caption.number], PLAIN(size))
  const title = right([[paper.title]], BOLD(size))
  const under = right(caption.under, PLAIN(size))
  const beside: readonly (SetLine | undefined)[] = [
    ...number,
    undefined,
    ...title,
    ...(under.length ? [undefined, ...under] : []),
  ]
  const content = Math.max(parties.length * step, leading - single + beside.length * single) + single
  const height = Math.ceil(content / leading) * leading
  const foot = -(height - content) / 2
  return {
    height,
    marks: [
      ...parties.flatMap((marks, place) => moved(marks, 0, (place + 1) * step - height)),
      ...beside.flatMap((line, place) =>
        line ? moved(line.marks, middle + size, leading - single + (place + 1) * single - height) : [],
      ),
      { kind: 'rule', from: [middle, leading - height - size], to: [middle, foot], weight: 0.8 },
      { kind: 'rule', from: [0, foot], to: [middle, foot], weight: 0.8 },
    ],
  }
}

function titleRows({ title, kind }: Paper, { format, width }: Column): readonly Row[] {
  if (kind === 'letter') return []
  const size = kind === 'guide' ? format.size + 6 : format.size
  const lines = breakLines([title], width, BOLD(size))
  const rows = lines.map((line) => ({
    height: Math.max(format.leading, size * 1.2),
    marks: kind === 'guide' ? line.marks : aligned(line, width / 2, 'centre'),
    keep: true as const,
  }))
  return [...rows, { height: format.gap || format.leading, marks: [], keep: true }]
}
