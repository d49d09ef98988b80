import { isDay } from '../../rules/day'
import type { Stocked } from '../feed'
import { type Case, type Count, emptyCase, emptyCount, emptyReading, type Reading } from '../reading'
import { dayOf } from '../scan/dates'
import { mapOffense } from '../scan/map-offense'
import { outcomeIn } from '../scan/outcome-words'
import { publicText } from '../scan/private'
import type { Table } from '../text/table'
import { type Column, columnsOf } from './clinic-columns'

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})$/

/**
 * Reads a clinic's list of cases, a row for each charge; several people are never mixed. Null when the first row heads no
 * such list. `state` is the state of the sheet; left out, it is that whose sections fit most rows.
 */
export function readClinicTable(
  table: Table,
  rooms: Readonly<Record<string, Stocked>>,
  state?: string,
): Reading | null {
  const [header = [], ...rows] = table
  const columns = columnsOf(header)
  if (!columns) return null
  const reading = emptyReading({ kind: 'clinic-sheet', state: 'any', sure: 'layout' })
  const cell = (row: readonly string[], column: Column): string =>
    publicText(row[columns.get(column) ?? -1] ?? '')?.trim() ?? ''
  const own =
    state ??
    stateOf(
      rows.map((row) => ({ section: cell(row, 'code'), text: cell(row, 'charge') })),
      rooms,
    )
  // One row with the day first makes the order of the whole sheet unclear.
  const isUnclear = rows.some((row) => row.some((one) => Number(SLASHED.exec(one.trim())?.[1] ?? 0) > 12))
  rows.forEach((row, at) => {
    const leave = (line: string, why: string): void => {
      reading.unread.push({ line, why, page: 1, row: at + 2 })
    }
    const day = (column: Column): { day: string | null; sure: boolean } => {
      const printed = cell(row, column)
      if (isDay(printed)) return { day: printed, sure: true }
      const read = SLASHED.test(printed) ? dayOf(printed, 'mdy') : null
      if (printed !== '' && read === null)
        leave(printed, /^\d{4}$/.test(printed) ? 'a year only' : 'a day that can be read in several ways, or in none')
      return { day: read, sure: read !== null && !isUnclear }
    }
    const found = caseOf(reading.cases, {
      client: cell(row, 'name') || null,
      court: cell(row, 'place') || null,
      number: cell(row, 'number') || null,
    })
    found.state = own ?? null
    const born = day('born')
    if (born.day && born.sure) found.personFacts.birthDate = born.day
    else if (born.day) found.suggest.birthDate = born.day
    found.arrestDate ??= day('arrest').day
    const count = countOf(row, cell, found, leave)
    const done = day('done')
    if (done.sure) count.offenseDate = done.day
    else if (done.day) count.suggest.offenseDate = done.day
    const decided = day('decided')
    count.dispositionDate = decided.day
    if (!decided.day) count.latest = latestOf(cell(row, 'decided'))
    if (decided.day && !decided.sure && count.disposition === 'convicted') found.suggest.convictionDate = decided.day
    found.counts.push(count)
  })
  const clients = new Set(reading.cases.map(({ client }) => client))
  const [only] = clients
  if (clients.size === 1 && only) reading.person.name = only
  return reading
}

/** The end of the latest year that a date of any form can mean; null when it holds none. */
function latestOf(printed: string): string | null {
  const four = printed.match(/\b(19|20)\d{2}\b/g)
  const two = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(printed)
    ? printed.split(/\D/).map((part) => Number(part) + (Number(part) > 68 ? 1900 : 2000))
    : []
  const years = four ? four.map(Number) : two
  return years.length > 0 ? `${Math.max(...years)}-12-31` : null
}

function countOf(
  row: readonly string[],
  cell: (row: readonly string[], column: Column) => string,
  found: Case,
  leave: (line: string, why: string) => void,
): Count {
  const count = emptyCount(found.counts.length + 1)
  count.section = cell(row, 'code') || null
  count.text = cell(row, 'charge') || null
  count.printedLevel = cell(row, 'level') || null
  const outcome = cell(row, 'outcome')
  count.printedDisposition = outcome || null
  count.disposition = /^(pled|plead|conv)/i.test(outcome) ? 'convicted' : outcomeIn(outcome)
  if (outcome !== '' && count.disposition === 'unknown') leave(outcome, 'no outcome that is known')
  const sentence = cell(row, 'sentence')
  if (/[A-Za-z0-9]/.test(sentence)) count.sentence = sentence
  else if (sentence !== '') leave(sentence, 'says nothing')
  return count
}

function caseOf(
  cases: Case[],
  { client, court, number }: { client: string | null; court: string | null; number: string | null },
): Case {
  const same = cases.find(
    (each) => number !== null && each.caseNumber === number && each.court === court && each.client === client,
  )
  if (same) return same
  const found = { ...emptyCase(), client, court, caseNumber: number }
  cases.push(found)
  return found
}

/** The one state whose sections fit the most rows. */
function stateOf(
  charges: readonly { section: string; text: string }[],
  rooms: Readonly<Record<string, Stocked>>,
): string | undefined {
  const fits = Object.entries(rooms)
    .map(([state, { feeds }]) => ({
      state,
      hits: charges.filter((charge) => charge.section !== '' && mapOffense(charge, feeds).how !== 'none').length,
    }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
  return fits.length > 1 && fits[0]?.hits === fits[1]?.hits ? undefined : fits[0]?.state
}
