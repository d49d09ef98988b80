import type { Finding } from './finding'
import { csvCell } from './report'

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
export function courtLine({ decided, ...of }: Finding): string | null {
  if (decided.status !== 'decided') return null
  if (decided.outcome !== 'eligible' && decided.outcome !== 'likely_eligible') return null
  const { outcome, path, relief, citations, court } = decided
  const cells = [court ?? of.place, of.name, of.born, of.number, of.section, of.day, outcome, path, relief]
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
export function needsLine({ decided, ...of }: Finding): string | null {
  if (decided.status !== 'decided' || decided.missing.length === 0) return null
  const { outcome, missing, court } = decided
  const cells = [of.name, of.born, court ?? of.place, of.number, of.section, outcome, String(missing.length)]
  return lineOf([...cells, missing[0] ?? null, missing.join('; ')])
}

/** Head of a sample that is checked by hand; the last two columns are for whoever checks. */
export const sampleHead = ['row', ...courtHead, 'reason', 'facts_missing', 'agrees', 'note']

/** A line of the sample: a conviction with what decided it. */
export function sampleLine({ row, decided, ...of }: Finding): string | null {
  if (decided.status !== 'decided') return null
  const { outcome, path, relief, citations, court, reason, missing } = decided
  return lineOf([
    ...[String(row), court ?? of.place, of.name, of.born, of.number, of.section, of.day, outcome, path, relief],
    ...[citations.join('; '), reason, missing.join('; '), null, null],
  ])
}

/** Cells as a line of comma-separated text. */
export const lineOf = (cells: readonly (string | null)[]): string =>
  cells.map((cell) => csvCell(cell ?? '', ',')).join(',')
