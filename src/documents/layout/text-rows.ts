import type { Line } from '../paper'
import type { Format } from '../template'
import { breakLines, type SetLine } from './break'
import { type Face, type Mark, moved, type Row } from './mark'
import { measure } from './measure'

/** The measure of a page and how its lines follow each other. */
export type Column = { readonly format: Format; readonly width: number }

type Lead = { readonly number?: string | undefined; readonly level: 0 | 1 | 2; readonly ticked?: boolean }

/** Text behind its number and its box, which hang at its left. */
export function textRows(
  text: Line,
  { format, width }: Column,
  { number, level, ticked }: Lead,
  face: Face = 'regular',
): readonly Row[] {
  const { size, leading } = format
  const indent = level * 2 * size
  const numbered = number === undefined ? 0 : Math.max(measure(`${number} `, face, size), 2 * size)
  const boxed = ticked === undefined ? 0 : 1.6 * size
  const left = indent + numbered + boxed
  const lines = breakLines(text, width - left, { face, size })
  const hang: Mark[] = [
    ...(number === undefined ? [] : [{ kind: 'text', x: indent, y: 0, text: number, face, size } as const]),
    ...(ticked === undefined ? [] : [{ kind: 'box', x: indent + numbered, y: 0, side: 0.8 * size, ticked } as const]),
  ]
  return lines.map((line, place) => ({
    height: leading,
    marks: [...(place === 0 ? hang : []), ...moved(line.marks, left, 0)],
    // No line of a paragraph stands alone at the foot or the head of a page.
    ...(lines.length > 1 && (place === 0 || place === lines.length - 2) && { keep: true as const }),
  }))
}

/** Single-spaced lines; where the body stands on a grid, they end on it. */
export function onGrid(lines: readonly SetLine[], single: number, leading: number): readonly Row[] {
  const odd = leading > single ? (Math.ceil((lines.length * single) / leading) * leading) / single - lines.length : 0
  return lines.map((line, place) => ({
    height: place === 0 ? single * (1 + odd) : single,
    marks: line.marks,
    ...(place < lines.length - 1 && { keep: true as const }),
  }))
}
