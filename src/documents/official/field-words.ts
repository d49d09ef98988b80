import type { WrittenField } from '../official-form'
import type { Line, Paper } from '../paper'
import { type Charge, type Filling, type Writing, write } from '../values'

/** What goes into a field for these charges; nothing where there are none. */
export function textFor(
  { text }: WrittenField,
  charges: readonly Charge[],
  filling: Filling,
  writing: Writing,
): string {
  if (charges.length === 0) return ''
  const lines = typeof text === 'string' ? [text] : text
  return lines
    .map((line) => known(line, charges, filling, writing))
    .filter(Boolean)
    .join('\n')
}

/** A part of an answer. */
const PART = /\{\{(\w+)\.(?:us|month|day|year|area|local)\}\}/g

/** A part of the name that no form does without. Whoever has one name only has none, and says at the counter what to write. */
const NAME_PART = /^\{\{name\.(first|last)\}\}$/

/** What the text of a field waits for: facts that were asked and not known. What was left out on purpose is not among them. */
export function unsaid(
  { text }: WrittenField,
  charges: readonly Charge[],
  filling: Filling,
  writing: Writing,
): string[] {
  if (charges.length === 0) return []
  const lines = typeof text === 'string' ? [text] : text
  return lines.flatMap((line) => {
    const [, part] = NAME_PART.exec(line) ?? []
    if (part) return [`${part}Name`]
    return write(line.replace(PART, '{{$1}}'), charges, filling, writing).flatMap((span) =>
      typeof span !== 'string' && 'line' in span && span.fact ? [span.fact] : [],
    )
  })
}

/** What blocks of the paper say. A place that was left open is a line to write on. */
export function saying(ids: readonly string[], { blocks }: Paper): string {
  const read = (line: Line) =>
    line.map((span) => (typeof span === 'string' ? span : 'box' in span ? '[  ]' : '________')).join('')
  return blocks
    .filter((block) => ids.includes(block.id))
    .flatMap((block) => {
      switch (block.kind) {
        case 'paragraph':
          return [read(block.text)]
        case 'lines':
          return block.lines.map(read)
        case 'table':
          return block.rows.map((row) => row.map(read).filter(Boolean).join(', '))
        default:
          return []
      }
    })
    .join('\n')
}

/** The line without what is not known; nothing where nothing of it is known. */
function known(line: string, charges: readonly Charge[], filling: Filling, writing: Writing): string {
  const places = [...line.matchAll(/\{\{[\w.]+\}\}/g)].map(([place]) => plain(write(place, charges, filling, writing)))
  if (places.length > 0 && places.every((text) => text === '')) return ''
  return plain(write(line, charges, filling, writing))
}

/** A line as one text, without what is not known and without signs that then stand for nothing. */
export function plain(line: Line): string {
  return line
    .map((span) => (typeof span === 'string' ? span : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/\(\s*\)/g, '')
    .replace(/ ([,;.])/g, '$1')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '')
}
