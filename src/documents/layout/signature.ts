import type { Line, PaperBlock } from '../paper'
import { breakLines } from './break'
import { type Mark, moved, type Row } from './mark'
import { measure } from './measure'
import { type Column, onGrid, textRows } from './text-rows'

/** The oath, the date at the left, the line to sign at the right with the name under it; all on one page. */
export function signatureRows(block: Extract<PaperBlock, { kind: 'signature' }>, column: Column): readonly Row[] {
  const { format, width } = column
  const { size, leading, single } = format
  const right = width / 2
  const type = { face: 'regular', size } as const
  const prints = block.by !== 'judge' && block.by !== 'clerk'
  const under: Line[] = [...(prints && block.name ? [block.name] : []), [block.role]]
  const names = under.flatMap((line) => breakLines(line, width - right, type))
  const date = block.undated ? [] : labelled(block.labels.date, right - size, size)
  const rows: Row[] = [
    ...(block.text ? textRows(block.text, column, { level: 0 }) : []),
    ...(block.place ? [{ height: leading, marks: labelled(block.labels.place, width, size) }] : []),
    { height: Math.max(2 * leading, 30), marks: [...date, rule(right, width)], signs: block.by },
    ...(format.numberedLines ? onGrid(names, leading, leading) : onGrid(names, single, leading)).map((row) => ({
      ...row,
      marks: moved(row.marks, right, 0),
    })),
    ...(prints && !block.name ? nameLine(block.labels.name, column, right) : []),
  ]
  return rows.map((row, place) => (place < rows.length - 1 ? { ...row, keep: true } : row))
}

/** A name that is written by hand has a line of its own. */
function nameLine(label: string, { format, width }: Column, right: number): readonly Row[] {
  const text: Mark = { kind: 'text', x: right, y: 0, text: label, face: 'regular', size: format.size }
  return [
    { height: format.numberedLines ? format.leading : Math.max(1.5 * format.leading, 24), marks: [rule(right, width)] },
    { height: format.numberedLines ? format.leading : format.single, marks: [text] },
  ]
}

function labelled(label: string, width: number, size: number): readonly Mark[] {
  const x = measure(`${label} `, 'regular', size)
  return [{ kind: 'text', x: 0, y: 0, text: label, face: 'regular', size }, rule(x, Math.min(width, x + 220))]
}

function rule(from: number, to: number): Mark {
  return { kind: 'rule', from: [from, 2], to: [to, 2], weight: 0.6 }
}
