import type { Line, Paper } from '../paper'
import { aligned, breakLines, type SetLine } from './break'
import { type Mark, moved, type Row } from './mark'
import type { Column } from './text-rows'

const PAD = 5
/** The clerk's space: at least 2.5 by 1.75 inches (Colorado, C.R.C.P. 10). */
const CLERK = { width: 186, height: 126 }

/** One frame: court and parties beside the clerk's space, the filer beside the number, the title below. */
export function boxed(paper: Paper, { format, width }: Column): readonly Row[] {
  const { single, size } = format
  const caption = paper.caption as NonNullable<Paper['caption']>
  const middle = width - CLERK.width
  const set = (lines: readonly Line[], wide: number) =>
    lines.flatMap((line) => breakLines(line, wide - 2 * PAD, { face: 'regular', size }))
  const top = stack(
    [
      set(caption.court, middle),
      set(
        caption.parties.map(({ text }) => text),
        middle,
      ),
    ],
    single,
  )
  const left = stack([set(caption.filer, middle)], single)
  const right = stack([set([caption.number, ...caption.under], width - middle)], single)
  const title = breakLines([paper.title], width - 2 * PAD, { face: 'bold', size })
  const clerk = breakLines(['COURT USE ONLY'], width - middle, { face: 'bold', size })
  const upper = Math.max(top.height + 2 * PAD, CLERK.height)
  const lower = Math.max(left.height, right.height) + 2 * PAD
  const height = upper + lower + title.length * single + 2 * PAD
  const across = (y: number): Mark => rule([0, y], [width, y])
  const down = (x: number, to: number): Mark => rule([x, 0], [x, to])
  const marks: readonly Mark[] = [
    ...moved(top.marks, PAD, PAD),
    ...clerk.flatMap((line) => moved(aligned(line, (middle + width) / 2, 'centre'), 0, upper - PAD - 2)),
    ...moved(left.marks, PAD, upper + PAD),
    ...moved(right.marks, middle + PAD, upper + PAD),
    ...title.flatMap((line, place) =>
      moved(aligned(line, width / 2, 'centre'), 0, upper + lower + (place + 1) * single + PAD - 3),
    ),
    across(0),
    across(upper),
    across(upper + lower),
    across(height),
    down(0, height),
    down(middle, upper + lower),
    down(width, height),
  ]
  return [
    { height, marks: moved(marks, 0, -height) },
    { height: Math.max(format.gap, single), marks: [] },
  ]
}

/** Blocks of lines under each other with half a line between them, measured from their top. */
function stack(
  blocks: readonly (readonly SetLine[])[],
  single: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  let y = 0
  const marks = blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, place) => {
      if (place > 0) y += single / 2
      return lines.flatMap((line) => {
        y += single
        return moved(line.marks, 0, y - 3)
      })
    })
  return { marks, height: y }
}

function rule(from: readonly [number, number], to: readonly [number, number]): Mark {
  return { kind: 'rule', from, to, weight: 0.8 }
}
