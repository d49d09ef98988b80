import type { Day } from '../../rules/fact'
import { truth } from '../../rules/outlook'
import { belongs, fill, listed } from '../fill'
import type { OfficialForm, Tick, WrittenField } from '../official-form'
import type { Paper } from '../paper'
import type { PaperTemplate, Template } from '../template'
import { type Charge, type Filling, type Writing, write } from '../values'
import { plain, saying, textFor, unsaid } from './field-words'
import { withParts } from './parts'
import { type Attached, rowText, tablesOf, type Write } from './tables'

/** What goes into one field, worked out for one case. */
export type Entry =
  /** `whole`: it names a person, and is never shortened. */
  | { readonly field: string; readonly text: string; readonly item?: string; readonly whole?: true }
  | { readonly field: string; readonly option: string }
  | { readonly field: string; readonly ticked: boolean }

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

function holds(tick: Tick, paper: Paper, { charges, today }: { charges: readonly Charge[]; today: Day }): boolean {
  if (typeof tick === 'object' && 'holds' in tick)
    return charges.some(({ answers }) => truth(tick.holds, { answers, today }) === 'yes')
  const boxes = typeof tick === 'string' ? [tick] : tick
  return paper.blocks.some((block) => block.kind === 'tick' && block.ticked && boxes.includes(block.id))
}
