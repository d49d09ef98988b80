import type { Line, Paper } from '../paper'
import { aligned, breakLines, type SetLine } from './break'
import { type Mark, moved, PAGE } from './mark'
import { measure } from './measure'

const SMALL = 10
const STEP = 11.5
const WHITE = PAGE.height - 18

/** What stands on every page around its text: the line numbers, the rules at the edges, the footer. */
export function furniture(paper: Paper, page: number, pages: number): readonly Mark[] {
  return [...footer(paper, page, pages), ...numbers(paper)]
}

function numbers({ format }: Paper): readonly Mark[] {
  if (!format.numberedLines) return []
  const left = format.margins.left * 72
  const right = PAGE.width - format.margins.right * 72
  const edge = (x: number, weight: number): Mark => ({ kind: 'rule', from: [x, 0], to: [x, PAGE.height], weight })
  const lines = Array.from({ length: format.numberedLines }, (_, place): Mark => {
    const text = String(place + 1)
    const y = format.margins.top * 72 + (place + 1) * format.leading
    return {
      kind: 'text',
      x: left - 16 - measure(text, 'regular', format.size),
      y,
      text,
      face: 'regular',
      size: format.size,
    }
  })
  return [...lines, edge(left - 10, 0.6), edge(left - 7.5, 0.6), edge(right + 4, 0.6)]
}

/** What is printed above the text of every page. */
export function banner({ banner: text, format }: Paper): readonly Mark[] {
  if (!text) return []
  const width = PAGE.width - (format.margins.left + format.margins.right) * 72
  const [line] = breakLines([text], width, { face: 'bold', size: SMALL })
  if (!line) return []
  return moved(aligned(line, format.margins.left * 72 + width / 2, 'centre'), 0, format.margins.top * 72 - 22)
}

function footer({ format, title, form, caption }: Paper, page: number, pages: number): readonly Mark[] {
  if (format.footer === 'numbered' && pages === 1) return []
  const left = format.margins.left * 72
  const right = PAGE.width - format.margins.right * 72
  const type = { face: 'regular', size: SMALL } as const
  const centred = (lines: readonly SetLine[], y: number): readonly Mark[] =>
    lines.flatMap((line, place) => moved(aligned(line, (left + right) / 2, 'centre'), 0, y + place * STEP))
  const edge = PAGE.height - format.margins.bottom * 72
  if (format.footer === 'numbered') return centred(breakLines([`${page} / ${pages}`], right - left, type), edge + 28)
  const number = format.footerNumber && page > 1 && caption ? [' · ', ...caption.number] : []
  const texts: readonly Line[] = [[String(page)], [title, ...number], ...(form ? [[form]] : [])]
  const lines = texts.flatMap((text) => breakLines(text, right - left, type))
  // A long footer begins higher, because printers leave the foot of a page white.
  const top = Math.max(edge + 6, Math.min(edge + 16, WHITE - lines.length * STEP))
  return [{ kind: 'rule', from: [left, top], to: [right, top], weight: 0.6 }, ...centred(lines, top + 12)]
}
