import type { Said } from './screen'
import { cellsIn } from './table'

/** The columns that are added to a list; its own stay as they are. */
export const added = [
  'pp_conviction',
  'pp_status',
  'pp_outcome',
  'pp_path',
  'pp_relief',
  'pp_first_day',
  'pp_citations',
  'pp_missing',
  'pp_reasons',
  'pp_lawyer_first',
  'pp_same_name',
] as const

export type Added = Readonly<Record<(typeof added)[number], string>>

const NOTHING: Added = {
  pp_conviction: '',
  pp_status: 'other_row',
  pp_outcome: '',
  pp_path: '',
  pp_relief: '',
  pp_first_day: '',
  pp_citations: '',
  pp_missing: '',
  pp_reasons: '',
  pp_lawyer_first: '',
  pp_same_name: '',
}

/** What is added to one row. Several things in one cell are kept apart by `; `. */
export function addedTo(said: Said): Added {
  if ('fault' in said) return { ...NOTHING, pp_status: 'reported', pp_reasons: said.fault }
  if (!('charge' in said)) return NOTHING
  const { charge, decided } = said
  if (decided === null) return { ...NOTHING, pp_conviction: charge.id, pp_status: 'same_conviction' }
  const own = { ...NOTHING, pp_conviction: charge.id, pp_status: decided.status, pp_same_name: said.alike ? 'yes' : '' }
  if (decided.status === 'reported') return { ...own, pp_reasons: decided.faults.join('; ') }
  if (decided.status !== 'decided') return own
  return {
    ...own,
    pp_outcome: decided.outcome,
    pp_path: decided.path ?? '',
    pp_relief: decided.relief ?? '',
    pp_first_day: decided.notBefore ?? '',
    pp_citations: decided.citations.join('; '),
    pp_missing: decided.missing.join('; '),
    pp_lawyer_first: decided.lawyerFirst ? 'yes' : '',
  }
}

/** A row as it stood in the file, with what is added. */
export function csvRow(said: Said, delimiter: string): string {
  const cells = addedTo(said)
  return [said.row.raw, ...added.map((name) => csvCell(cells[name], delimiter))].join(delimiter)
}

/** A row as one JSON object: the list's own cells by their headers, and what is added. */
export function jsonRow(said: Said, header: readonly string[], delimiter: string): string {
  const own = Object.fromEntries(
    cellsIn(said.row.raw, delimiter).map((cell, at) => [header[at] ?? `column ${at + 1}`, cell]),
  )
  const told = Object.entries(addedTo(said)).filter(([, value]) => value !== '')
  return JSON.stringify({ ...Object.fromEntries(told), row: own })
}

/** A cell, in quotes where it needs them. */
export function csvCell(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
