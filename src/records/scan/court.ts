import type { Court } from '../../jurisdictions/jurisdiction'

/** The court that a record names, or null when none or more than one fits. `table` comes before the list of courts. */
export function courtNamed(
  printed: string,
  table: readonly (readonly [pattern: string, id: string])[],
  courts: readonly Court[],
): Court | null {
  const row = table.find(([pattern]) => new RegExp(pattern, 'i').test(printed))
  if (row) return courts.find(({ id }) => id === row[1]) ?? null
  const said = words(printed)
  const exact = courts.filter((court) => same(words(court.name), said) || same(words(court.called), said))
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null
  // A bare place names no court.
  if (!KINDS.test(printed)) return null
  const fits = courts.filter((court) => words(court.called).every((word) => said.includes(word)))
  // `Las Vegas` stands in `North Las Vegas`: the longer name wins.
  const longest = Math.max(...fits.map((court) => words(court.called).length), 0)
  const best = fits.filter((court) => words(court.called).length === longest)
  return best.length === 1 ? (best[0] ?? null) : null
}

const KINDS = /COURT|CIRCUIT|DISTRICT|MUNICIPAL|SUPERIOR|JUSTICE|\bBMC\b/i
const IDLE = ['OF', 'THE', 'IN', 'AND', 'FOR', 'STATE', 'COURT', 'COUNTY', 'CO', 'DEPARTMENT', 'DIVISION', 'DIV']

const words = (text: string): readonly string[] =>
  text
    .toUpperCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\bBMC\b/g, 'MUNICIPAL')
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '' && !IDLE.includes(word))

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word) => b.includes(word))
