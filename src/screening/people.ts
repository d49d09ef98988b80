import type { Disposition } from '../records/reading'
import { outcomeIn } from '../records/scan/outcome-words'
import type { Day } from '../rules/fact'
import { type Cells, type Entry, keyOf, type Named } from './cells'
import type { Columns } from './columns'
import type { Fault } from './fault'

/** One charge of one person, joined from its rows: its arrest, its judgment, the parts of its sentence. */
export type Charge = {
  /** The same for the same list, however it is cut: person and place in the list, with no row number where that can be. */
  readonly id: string
  /** What the charges of one case share. */
  readonly caseId: string
  readonly first: Entry
  readonly section: string
  readonly text: string
  readonly level: string
  readonly outcome: Disposition
  readonly printedOutcome: string
  readonly decided: Day | null
  arrested: Day | null
  readonly done: Day | null
  readonly place: string
  number: string
  readonly sentences: string[]
  readonly faults: Fault[]
}

export type Person = {
  readonly key: string
  readonly name: string
  readonly born: Day | null
  readonly charges: readonly Charge[]
  /** The charge of each row; a row of an arrest, or of something else, has none. */
  readonly chargeOf: ReadonlyMap<Entry, Charge>
  readonly faults: readonly Fault[]
}

/** Where a charge stands in the list: its arrest and its count. */
type Place = { readonly cycle: string; readonly count: string }

/** The rows of one person as charges. Nothing is guessed: what does not fit is a fault. */
export function personOf(rows: readonly Entry[], { layout }: Columns, cells: Cells): Person {
  const charges = new Map<string, Charge>()
  const chargeOf = new Map<Entry, Charge>()
  const arrests = new Map<string, Day>()
  const places = new Map<Charge, Place>()
  const key = rows[0] ? keyOf(rows[0]) : ''
  for (const row of rows) {
    const [cycle = '', step = '', count = ''] = cells.order(row)
    if (layout.events && row.event !== layout.events.court) {
      const { day } = cells.day(row.decided)
      if (row.event === layout.events.arrest && day)
        for (const at of [placeIn({ cycle, count }, row.charge), cycle]) arrests.set(at, latest(arrests.get(at), day))
      continue
    }
    const named = cells.charge(row)
    const caseId = cycle ? `${key}/${cycle}${step}` : caseOf(row, key)
    const id = cycle ? `${caseId}${count}` : `${caseId}/${named.code}/${named.text}/${row.done}`
    const known = charges.get(id)
    const charge = known ?? charged(row, { id, caseId, named }, cells)
    if (!known) {
      charges.set(id, charge)
      if (cycle) places.set(charge, { cycle, count })
    }
    chargeOf.set(row, charge)
    join(charge, row, named, cells)
  }
  for (const [charge, place] of places)
    charge.arrested = arrests.get(placeIn(place, charge.first.charge)) ?? arrests.get(place.cycle) ?? charge.arrested
  shareNumbers([...charges.values()])
  return { key, ...identity(rows, cells), charges: [...charges.values()], chargeOf }
}

/** A case without a number is that of its row alone. */
function caseOf(row: Entry, key: string): string {
  const number = row.number
  return `${key}/${row.place}/${number || `${row.decided} ${row.raw.length}`}`
}

/** Some lists print the number of a case only beside its first charge. */
function shareNumbers(charges: readonly Charge[]): void {
  const numbers = new Map(charges.flatMap(({ caseId, number }) => (number ? [[caseId, number] as const] : [])))
  for (const charge of charges) charge.number ||= numbers.get(charge.caseId) ?? ''
}

type Ids = { readonly id: string; readonly caseId: string; readonly named: Named }

function charged(row: Entry, { id, caseId, named }: Ids, cells: Cells): Charge {
  const printed = row.outcome
  const days = { decided: cells.day(row.decided), done: cells.day(row.done), arrested: cells.day(row.arrest) }
  return {
    id,
    caseId,
    first: row,
    section: named.code,
    text: named.text,
    level: row.level,
    outcome: /^(pled|plead|conv)/i.test(printed) ? 'convicted' : outcomeIn(printed),
    printedOutcome: printed,
    decided: days.decided.day,
    done: days.done.day,
    arrested: days.arrested.day,
    place: row.place,
    number: '',
    sentences: [],
    faults: Object.values(days).some(({ bad }) => bad) ? ['day_unreadable'] : [],
  }
}

function join(charge: Charge, row: Entry, { code, text }: Named, cells: Cells): void {
  charge.number ||= row.number
  const sentence = row.sentence
  if (sentence) charge.sentences.push(sentence)
  const isSame =
    charge.section === code &&
    charge.text === text &&
    charge.level === row.level &&
    charge.printedOutcome === row.outcome &&
    charge.decided === cells.day(row.decided).day
  if (!isSame && !charge.faults.includes('parts_differ')) charge.faults.push('parts_differ')
}

/** Who it is. One number with two names or two births is nobody's. */
function identity(rows: readonly Entry[], cells: Cells): Pick<Person, 'name' | 'born' | 'faults'> {
  const names = new Set(rows.map((row) => row.name).filter((name) => name !== ''))
  const births = new Set(rows.map((row) => row.born).filter((born) => born !== ''))
  const [first] = rows
  const born = first ? cells.day(first.born) : { day: null, bad: false }
  const faults: Fault[] = names.size > 1 || births.size > 1 ? ['one_key_two_people'] : []
  if (born.bad) faults.push('birth_unreadable')
  return { name: [...names][0] ?? '', born: born.day, faults }
}

const placeIn = ({ cycle, count }: Place, charge: string): string => `${cycle}|${count}|${charge}`

const latest = (a: Day | undefined, b: Day): Day => (a !== undefined && a > b ? a : b)
