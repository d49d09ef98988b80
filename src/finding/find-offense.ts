import { LONGEST_QUERY, sharedWords, wordsOf } from './search-words'

/** An offense as it can be found: sections old and new, what records print, and plain words in the language now spoken. */
export type FindableOffense = {
  readonly id: string
  readonly sections: readonly string[]
  readonly prints: readonly string[]
  readonly plain: readonly string[]
}

/** The ids that fit what was typed, best first; all of them, in the state's order, when nothing was typed. */
export function findOffenses(typed: string, offenses: readonly FindableOffense[]): readonly string[] {
  const query = typed.slice(0, LONGEST_QUERY)
  if (query.trim() === '') return offenses.map((offense) => offense.id)
  const scored = offenses.map((offense) => ({ id: offense.id, score: score(query, offense) }))
  const best = Math.max(...scored.map((each) => each.score))
  return scored
    .filter((each) => each.score > 0 && each.score >= best / 2)
    .sort((a, b) => b.score - a.score)
    .map((each) => each.id)
}

/** A section as it is compared: `HS 11357(B)`, `H&S §11357b` and `11357b` are the same. */
export function foldSection(text: string): string {
  const plain = wordsOf(text).join('')
  return plain.replace(/^\D+(?=\d)/, '')
}

function score(query: string, { sections, prints, plain }: FindableOffense): number {
  return Math.max(
    ...sections.map((section) => sectionScore(query, section)),
    ...prints.map((print) => wordScore(query, print)),
    ...plain.map((words) => wordScore(query, words)),
    0,
  )
}

function sectionScore(query: string, section: string): number {
  const [wanted, found] = [foldSection(query), foldSection(section)]
  // A lone digit names no section; the number must begin where a number begins.
  if (!/\d.*\d/.test(wanted) || !/\d/.test(found)) return 0
  if (wanted === found) return 100
  if (found.startsWith(wanted)) return 90
  if (found.length >= 4 && wanted.startsWith(found)) return 80
  // A whole line of a record: `11357(B) HS-POSS MARIJUANA`.
  return found.length >= 5 && foldSection(query.replace(/^[^\d]*\d+[ :.)-]+/, '')).startsWith(found) ? 70 : 0
}

function wordScore(query: string, text: string): number {
  const wanted = wordsOf(query).filter((word) => word.length > 1)
  if (wanted.length === 0) return 0
  const share = sharedWords(wanted, wordsOf(text)) / wanted.length
  return share < 0.5 ? 0 : share * 60
}
