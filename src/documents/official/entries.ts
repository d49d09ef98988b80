import type { Day } from '../../rules/fact'
import { truth } from '../../rules/outlook'
import { belongs, fill, listed } from '../fill'
import type { OfficialForm, Tick, WrittenField } from '../official-form'
import type { Line, Paper } from '../paper'
import type { PaperTemplate, Template } from '../template'
import { type Charge, type Filling, type Writing, write } from '../values'
import { withParts } from './parts'

/** What goes into one field, worked out for one case. */
export type Entry =
  /** `whole`: it names a person, and is never shortened. */
  | { readonly field: string; readonly text: string; readonly item?: string; readonly whole?: true }
  | { readonly field: string; readonly option: string }
  | { readonly field: string; readonly ticked: boolean }

/** Text that has no place on the form. */
export type Attached = { readonly item: string; readonly text: string }

export type Entries = {
  readonly entries: readonly Entry[]
  readonly attached: readonly Attached[]
  /** Name and number for the head of an attachment. */
  readonly head: readonly string[]
  /** Fields that would be filled if the answers to these facts were known. */
  readonly empty: readonly Empty[]
}

/** A field that stays empty, and what was not said. */
export type Empty = { readonly field: string; readonly item?: string; readonly facts: readonly string[] }

/** The paper of the packet that says what the form says. Undefined where the form is no part of the packet. */
export function mirrorOf(
  { papers }: OfficialForm,
  templates: readonly Template[],
  filling: Filling,
): PaperTemplate | undefined {
  return papers
    .flatMap((id) => templates.filter((each): each is PaperTemplate => each.id === id && each.kind !== 'guide'))
    .find((template) => belongs(template, filling))
}

/** Whether the form's printed statements are all true of this case. */
export function fits({ only, prints = [] }: OfficialForm, template: PaperTemplate, filling: Filling): boolean {
  const paper = fill(template, filling)
  if (only && !holds({ holds: only }, paper, filling)) return false
  return prints.every((id) => paper.blocks.some((block) => block.id === id && (block.kind !== 'tick' || block.ticked)))
}

/** What goes into every field of the form that we fill. */
export function entriesFor(form: OfficialForm, template: PaperTemplate, filling: Filling): Entries {
  const named = withParts(template.needs, filling)
  const writing: Writing = {
    language: 'en',
    needs: template.needs,
    option: (fact, value) => template.values?.[fact]?.[value] ?? value,
  }
  const paper = fill(template, filling)
  // The lines of the form are those of the paper's table: a charge that the paper leaves out has none.
  const rows = listed(template, named)
  const chargesFor = ({ when }: WrittenField, charge: number | undefined) =>
    (charge === undefined ? named.charges : rows.slice(charge, charge + 1)).filter(
      (each) => !when || holds(when, paper, { ...named, charges: [each] }),
    )
  const written: Write = (field, charge) => textFor(field, chargesFor(field, charge), named, writing)
  const tables = tablesOf(form, rows.length, written)
  const entries = form.fields.flatMap((field): readonly Entry[] => {
    if ('tick' in field) return [{ field: field.field, ticked: holds(field.tick, paper, filling) }]
    if ('choose' in field) {
      const chosen = field.choose.find(({ tick }) => holds(tick, paper, filling))
      return chosen ? [{ field: field.field, option: chosen.option }] : []
    }
    const text = 'says' in field ? saying(field.says, paper) : rowText(field, tables, written)
    const item = 'row' in field && field.item ? `${field.item}, line ${(field.row ?? 0) + 1}` : field.item
    const whole = 'text' in field && PERSON.test(String(field.text))
    return text ? [{ field: field.field, text, ...(item && { item }), ...(whole && { whole }) }] : []
  })
  return {
    entries,
    empty: form.fields.flatMap((field): readonly Empty[] => {
      if (!('text' in field) || entries.some((entry) => entry.field === field.field)) return []
      const facts = unsaid(field, chargesFor(field, field.row), named, writing)
      return facts.length > 0 ? [{ field: field.field, ...(field.item && { item: field.item }), facts }] : []
    }),
    attached: tables.flatMap(({ attached }) => attached),
    head: ['{{defendant}}', '{{caseNumber}}'].map((text) => plain(write(text, named.charges, named, writing))),
  }
}

/** Names of people, in which no word is shortened. */
const PERSON = /\{\{(fullName|filer|defendant|nameInCase|name\.\w+|email)\}\}/

export const SEE_ATTACHMENT = 'See attachment'

type Write = (field: WrittenField, charge: number | undefined) => string

/** A table of the form: the fields of its last line, and the charges that go to the attachment instead. */
type Table = { readonly last: readonly WrittenField[]; readonly attached: readonly Attached[] }

/** Fields with rows and the same item make a table. Where it has fewer lines than charges, its last line only refers to the attachment. */
function tablesOf({ fields }: OfficialForm, charges: number, written: Write): readonly Table[] {
  const inRows = fields.flatMap((field) => ('row' in field && field.row !== undefined ? [field] : []))
  return [...new Set(inRows.map(({ item }) => item))].map((item) => {
    const own = inRows.filter((field) => field.item === item)
    const rows = Math.max(...own.map(({ row = 0 }) => row)) + 1
    const lines = Array.from({ length: charges }, (_, charge) =>
      own
        .filter(({ row }) => row === 0)
        .map((field) => written(field, charge))
        .filter(Boolean)
        .join('; '),
    )
    if (lines.filter(Boolean).length <= rows) return { last: [], attached: [] }
    return {
      last: own.filter(({ row }) => row === rows - 1),
      attached: lines
        .map((text, line) => ({ item: `${item ?? 'Charges'}, line ${line + 1}`, text }))
        .slice(rows - 1)
        .filter(({ text }) => text),
    }
  })
}

function rowText(field: WrittenField, tables: readonly Table[], written: Write): string {
  const full = tables.find(({ last }) => last.includes(field))
  if (full) return full.last[0] === field ? SEE_ATTACHMENT : ''
  return written(field, field.row)
}

function textFor({ text }: WrittenField, charges: readonly Charge[], filling: Filling, writing: Writing): string {
  if (charges.length === 0) return ''
  const lines = typeof text === 'string' ? [text] : text
  return lines
    .map((line) => known(line, charges, filling, writing))
    .filter(Boolean)
    .join('\n')
}

/** A part of an answer. */
const PART = /\{\{(\w+)\.(?:us|month|day|year|area|local)\}\}/g

/** What the text of a field waits for: facts that were asked and not known. What was left out on purpose is not among them. */
function unsaid({ text }: WrittenField, charges: readonly Charge[], filling: Filling, writing: Writing): string[] {
  if (charges.length === 0) return []
  const lines = typeof text === 'string' ? [text] : text
  return lines.flatMap((line) =>
    write(line.replace(PART, '{{$1}}'), charges, filling, writing).flatMap((span) =>
      typeof span !== 'string' && 'line' in span && span.fact ? [span.fact] : [],
    ),
  )
}

/** What blocks of the paper say. A place that was left open is a line to write on. */
function saying(ids: readonly string[], { blocks }: Paper): string {
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

function plain(line: Line): string {
  return line
    .map((span) => (typeof span === 'string' ? span : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/\(\s*\)/g, '')
    .replace(/ ([,;.])/g, '$1')
    .replace(/^[\s,;:]+|[\s,;:]+$/g, '')
}

function holds(tick: Tick, paper: Paper, { charges, today }: { charges: readonly Charge[]; today: Day }): boolean {
  if (typeof tick === 'object' && 'holds' in tick)
    return charges.some(({ answers }) => truth(tick.holds, { answers, today }) === 'yes')
  const boxes = typeof tick === 'string' ? [tick] : tick
  return paper.blocks.some((block) => block.kind === 'tick' && block.ticked && boxes.includes(block.id))
}
