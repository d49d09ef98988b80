import type { Layout, Part } from '../../records/layout'
import { isDay } from '../../rules/day'
import { guessedLayout, isLayoutOf } from '../../screening/columns'
import type { Known } from '../../screening/state-tables'
import type { Head, Setting } from './held-list'

/** What can be matched on the screen, in this order. A numbered order of rows is only in layouts that are known. */
export const matched = [
  'key',
  'name',
  'born',
  'number',
  'place',
  'code',
  'charge',
  'level',
  'outcome',
  'decided',
  'done',
  'arrest',
  'sentence',
] as const satisfies readonly Part[]

/** What stands in the form, before it is held to anything. */
export type Form = {
  readonly state: string
  readonly columns: Layout['columns']
  readonly dates: Layout['dates']
  readonly asOf: string
  readonly whole: boolean
  /** A known layout, or one from a file: what it says beyond columns and dates is kept. */
  readonly base?: Layout
}

export type Wrong = 'needState' | 'needCharge' | 'needPerson' | 'needDay'

/** The first form for a list: a layout that is known by its head, else a guess by the words of its head. */
export function firstForm(head: Head, known: readonly Known[], today: string): Form & { readonly isKnown: boolean } {
  const found = known.find(({ layout }) => isLayoutOf(layout, head.header))
  if (found) {
    const { columns, dates } = found.layout
    return { state: found.state, columns, dates, asOf: today, whole: false, base: found.layout, isKnown: true }
  }
  const columns = guessedLayout(head.header)?.columns ?? {}
  return { state: '', columns, dates: datesIn(head, columns), asOf: today, whole: false, isKnown: false }
}

/** What is wrong with the form, or how the list is to be read. */
export function settingOf(form: Form): { readonly wrong: readonly Wrong[] } | { readonly setting: Setting } {
  const { state, columns, dates, asOf, whole, base } = form
  const wrong: readonly (Wrong | false)[] = [
    state === '' && 'needState',
    !columns.charge && !columns.code && 'needCharge',
    !columns.key && !columns.name && 'needPerson',
    !isDay(asOf) && 'needDay',
  ]
  const said = wrong.filter((each) => each !== false)
  if (said.length > 0) return { wrong: said }
  return { setting: { state, layout: { ...(base ?? { id: 'mapping' }), columns, dates }, today: asOf, whole } }
}

/** Different cells of a column, as samples. */
export function samplesOf({ header, rows }: Head, column: string | undefined): readonly string[] {
  const at = column === undefined ? -1 : header.indexOf(column)
  const cells = rows.map((cells) => (cells[at] ?? '').trim()).filter((cell) => cell !== '')
  return [...new Set(cells)].slice(0, 3).map((cell) => (cell.length > 40 ? `${cell.slice(0, 40)}…` : cell))
}

/** A mapping file: the form without the list. */
export const mappingOf = ({ state, columns, dates, base }: Form): string =>
  `${JSON.stringify({ state, dates, columns, ...patterns(base) }, null, 2)}\n`

function patterns(base: Layout | undefined): Partial<Layout> {
  const { silent, charge, order, events } = base ?? {}
  return { ...(silent && { silent }), ...(charge && { charge }), ...(order && { order }), ...(events && { events }) }
}

function datesIn(head: Head, columns: Layout['columns']): Layout['dates'] {
  const cells = [columns.decided, columns.born].flatMap((column) => samplesOf(head, column))
  return cells.some((cell) => /^(19|20)\d{2}/.test(cell)) ? 'ymd' : 'mdy'
}
