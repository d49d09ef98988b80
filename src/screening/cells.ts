import { type Part, parts } from '../records/layout'
import { dayOf } from '../records/scan/dates'
import { isDay } from '../rules/day'
import type { Day } from '../rules/fact'
import type { Columns } from './columns'
import { type Fault, LONGEST_CELL } from './fault'
import type { Row } from './table'

/** What is kept of a row until its person is decided: its text, and what the columns that matter say. */
export type Entry = Readonly<Record<Part, string>> & {
  readonly row: number
  readonly raw: string
  /** What is wrong with the row itself. */
  readonly fault: Fault | null
}

/** A date cell: its day, or that it says something that is no day. */
export type DayCell = { readonly day: Day | null; readonly bad: boolean }

/** The section of a charge and its words. */
export type Named = { readonly code: string; readonly text: string }

/** How the cells of a list are read. */
export type Cells = {
  readonly entry: (row: Row) => Entry
  readonly day: (printed: string) => DayCell
  readonly charge: (entry: Entry) => Named
  /** The arrest, the step and the count in the order number; empty where there is none. */
  readonly order: (entry: Entry) => readonly string[]
}

/** So many different cells are remembered; a list has few different charges and days. */
const REMEMBERED = 50_000

/** The reading of cells by a layout. */
export function cellsOf({ at, layout, width }: Columns): Cells {
  const silent = layout.silent ?? []
  const split = layout.charge ? new RegExp(layout.charge) : null
  const ordered = layout.order ? new RegExp(layout.order) : null
  const named = remembered<readonly string[]>((charge) => split?.exec(charge)?.slice(1) ?? [])

  /** Without what says nothing. */
  function say(cells: readonly string[], place: number | undefined): string {
    const cell = place === undefined ? '' : (cells[place] ?? '').trim()
    return silent.includes(cell) ? '' : cell
  }
  function faultOf({ cells, torn, raw }: Row): Fault | null {
    if (torn) return 'row_torn'
    if (cells.length !== width) return 'wrong_number_of_cells'
    return raw.length > LONGEST_CELL && cells.some((cell) => cell.length > LONGEST_CELL) ? 'cell_too_long' : null
  }
  return {
    entry(row) {
      const told = { ...silence }
      for (const part of parts) told[part] = say(row.cells, at[part])
      return { ...told, row: row.number, raw: row.raw, fault: faultOf(row) }
    },
    charge(entry) {
      const [code, text] = named(entry.charge)
      return code === undefined ? { code: entry.code, text: entry.charge } : { code, text: text ?? '' }
    },
    day: remembered((printed) => {
      const day = isDay(printed) ? printed : dayOf(printed, layout.dates)
      return { day, bad: day === null && printed !== '' }
    }),
    order: (entry) => ordered?.exec(entry.order)?.slice(1) ?? [],
  }
}

/** What makes rows one person: the list's own number, else name and day of birth together. */
export function keyOf(entry: Entry): string {
  if (entry.key !== '') return entry.key
  const name = entry.name.toUpperCase().replace(/\s+/g, ' ')
  return name === '' ? `row ${entry.row}` : `${name}|${entry.born}`
}

const silence: Record<Part, string> = {
  key: '',
  name: '',
  born: '',
  place: '',
  number: '',
  order: '',
  event: '',
  arrest: '',
  done: '',
  charge: '',
  code: '',
  level: '',
  outcome: '',
  decided: '',
  sentence: '',
}

function remembered<T>(read: (printed: string) => T): (printed: string) => T {
  const known = new Map<string, T>()
  return (printed) => {
    const found = known.get(printed)
    if (found !== undefined) return found
    const made = read(printed)
    if (known.size >= REMEMBERED) known.clear()
    known.set(printed, made)
    return made
  }
}
