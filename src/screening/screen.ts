import { type Cells, cellsOf, type Entry, keyOf } from './cells'
import type { Columns } from './columns'
import { type Decided, decidePerson } from './decide'
import type { Fault } from './fault'
import type { Law } from './law'
import { type Charge, type Person, personOf } from './people'
import type { Row } from './table'

/** What is said of one row: of the first row of a charge, of its further rows, or of a row that is no judgment. */
export type Said =
  | {
      readonly row: Entry
      readonly person: Person
      readonly charge: Charge
      readonly decided: Decided
      readonly alike: boolean
    }
  | { readonly row: Entry; readonly person: Person; readonly charge: Charge; readonly decided: null }
  | { readonly row: Entry; readonly fault: Fault }
  | { readonly row: Entry }

export type Screen = {
  readonly take: (row: Row) => void
  /** Decides what is left. */
  readonly end: () => void
}

/**
 * Rows in, what is said of each out, in the order of the rows. A list with its own number of each person is decided person
 * by person as it comes and must be sorted by that number: a person who comes again is reported. `whole` holds the list
 * until its end instead; a list without such a number, or with guessed columns, always is held.
 */
export function screen(columns: Columns, law: Law, whole: boolean, tell: (said: Said) => void): Screen {
  const cells = cellsOf(columns)
  return whole || columns.at.key === undefined || columns.layout.guessed
    ? heldWhole(columns, cells, law, tell)
    : personByPerson(columns, cells, law, tell)
}

function personByPerson(columns: Columns, cells: Cells, law: Law, tell: (said: Said) => void): Screen {
  const closed = new Set<string>()
  let key: string | undefined
  let rows: Entry[] = []
  function end(): void {
    if (rows.length === 0) return
    const person = personOf(
      rows.filter((row) => row.fault === null),
      columns,
      cells,
    )
    const isAgain = key !== undefined && closed.has(key)
    const known: Person = isAgain ? { ...person, faults: [...person.faults, 'rows_not_together'] } : person
    const decided = decidePerson(known, law)
    for (const row of rows) tell(saidOf(row, known, decided, false))
    if (key !== undefined) closed.add(key)
    rows = []
  }
  return {
    take(given) {
      const row = cells.entry(given)
      // A broken row has no person that could be trusted; it is told where it stands.
      const own = row.fault === null ? keyOf(row) : key
      if (own !== key) {
        if (key !== undefined) end()
        key = own
      }
      rows.push(row)
    },
    end,
  }
}

function heldWhole(columns: Columns, cells: Cells, law: Law, tell: (said: Said) => void): Screen {
  const all: Entry[] = []
  const groups = new Map<string, Entry[]>()
  const keys = new Map<string, Set<string>>()
  return {
    take(given) {
      const row = cells.entry(given)
      all.push(row)
      if (row.fault !== null) return
      const key = keyOf(row)
      const group = groups.get(key)
      if (group) group.push(row)
      else groups.set(key, [row])
      const name = nameIn(row)
      keys.set(name, (keys.get(name) ?? new Set()).add(key))
    },
    end() {
      const done = new Map<string, { readonly person: Person; readonly decided: ReadonlyMap<Charge, Decided> }>()
      // One day that cannot be a month makes the order of the whole list unclear, where nobody said what it is.
      const isUnclear = columns.layout.guessed === true && all.some(dayFirst)
      for (const [key, rows] of groups) {
        const own = personOf(rows, columns, cells)
        const person: Person = isUnclear ? { ...own, faults: [...own.faults, 'day_order_unclear'] } : own
        done.set(key, { person, decided: decidePerson(person, law) })
      }
      for (const row of all) {
        const own = row.fault === null ? done.get(keyOf(row)) : undefined
        const alike = (keys.get(nameIn(row))?.size ?? 0) > 1
        tell(own ? saidOf(row, own.person, own.decided, alike) : brokenRow(row))
      }
    },
  }
}

function saidOf(row: Entry, person: Person, decided: ReadonlyMap<Charge, Decided>, alike: boolean): Said {
  const charge = person.chargeOf.get(row)
  if (!charge) return brokenRow(row)
  if (charge.first !== row) return { row, person, charge, decided: null }
  return {
    row,
    person,
    charge,
    decided: decided.get(charge) ?? { status: 'reported', faults: ['section_unclear'] },
    alike,
  }
}

function brokenRow(row: Entry): Said {
  return row.fault ? { row, fault: row.fault } : { row }
}

const dayFirst = ({ born, arrest, done, decided }: Entry): boolean =>
  [born, arrest, done, decided].some((day) => /^(1[3-9]|2\d|3[01])[-/.]\d{1,2}[-/.]/.test(day))

/** Names are compared without case, marks and order of their words. */
const nameIn = (row: Entry): string =>
  row.name
    .normalize('NFD')
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word.length > 1)
    .sort()
    .join(' ')
