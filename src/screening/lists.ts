import { csvCell } from './report'
import type { Said } from './screen'

/** Head of the list for a court or an office: whose case, which charge, what the law gives and by which section. */
export const courtHead = [
  'court',
  'name',
  'birth_date',
  'case_number',
  'section',
  'conviction_date',
  'outcome',
  'path',
  'relief',
  'citations',
]

/** A line of the list per court, of convictions that may be cleared now; null for all others. */
export function courtLine(said: Said): string | null {
  if (!('charge' in said) || said.decided?.status !== 'decided') return null
  const { person, charge, decided } = said
  if (decided.outcome !== 'eligible' && decided.outcome !== 'likely_eligible') return null
  const { outcome, path, relief, citations, court } = decided
  const cells = [
    court ?? charge.place,
    person.name,
    person.born,
    charge.number,
    charge.section,
    charge.decided,
    outcome,
    path,
    relief,
  ]
  return lineOf([...cells, citations.join('; ')])
}

/** Head of the list of convictions that wait for facts. */
export const needsHead = [
  'name',
  'birth_date',
  'court',
  'case_number',
  'section',
  'outcome',
  'facts_missing',
  'first_fact',
  'all_facts',
]

/** A line for a conviction on which more hangs than the list tells; null for all others. */
export function needsLine(said: Said): string | null {
  if (!('charge' in said) || said.decided?.status !== 'decided' || said.decided.missing.length === 0) return null
  const { person, charge, decided } = said
  const { outcome, missing, court } = decided
  const cells = [
    person.name,
    person.born,
    court ?? charge.place,
    charge.number,
    charge.section,
    outcome,
    String(missing.length),
  ]
  return lineOf([...cells, missing[0] ?? null, missing.join('; ')])
}

/** Cells as a line of comma-separated text. */
export const lineOf = (cells: readonly (string | null)[]): string =>
  cells.map((cell) => csvCell(cell ?? '', ',')).join(',')
