import { namesOwnAttempt } from '../jurisdictions/own-attempt'
import { afterMark, type Incomplete, marksIn } from './incomplete'
import { fold, LONGEST_QUERY, sharedWords, wordsOf } from './search-words'
import { type WordIndex, wordIndex } from './word-index'
import { type Agreement, agreement, namesSection, sectionsIn, withoutCodes } from './written-section'

/** An offense as it can be found: sections old and new, what records print, and plain words in the language now spoken. */
export type FindableOffense = {
  readonly id: string
  readonly sections: readonly string[]
  readonly prints: readonly string[]
  readonly plain: readonly string[]
  /** Other words that people say for it. */
  readonly said?: readonly string[]
  readonly incomplete?: Incomplete | undefined
}

type Scored = {
  readonly offense: FindableOffense
  readonly agrees: Agreement | undefined
  readonly score: number
  readonly times: number
}

/** Above every score of words. */
const SECTION: Readonly<Record<Agreement, number>> = { exact: 400, wider: 300, below: 200, farther: 200, begun: 100 }
const WORDS = 60

/**
 * The ids that fit what was typed, best first; all of them, in the state's order, when nothing was typed. A section that
 * the list does not have finds nothing, whatever words stand beside it. What was only tried or planned finds the offense
 * that stands for that, or nothing.
 */
export function findOffenses(typed: string, offenses: readonly FindableOffense[]): readonly string[] {
  const query = fold(typed.slice(0, LONGEST_QUERY))
  if (query.trim() === '') return offenses.map((offense) => offense.id)
  const text = withoutCodes(query)
  const found = incomplete(text, offenses)
  if (found) return found.map(({ id }) => id)
  const written = best(text, offenses)
  // Where not every word stands on the paper or in the list, it was said as people say it.
  const isWhole = written.some(({ agrees, score }) => agrees || score >= WORDS)
  const spoken = isWhole || /\d/.test(text) ? [] : indexOf(offenses)(text, false)
  return spoken.length > 0 ? spoken : written.map(({ offense: { id } }) => id)
}

const indexes = new WeakMap<readonly FindableOffense[], WordIndex>()

function indexOf(offenses: readonly FindableOffense[]): WordIndex {
  const index =
    indexes.get(offenses) ??
    wordIndex(
      offenses.map(({ id, plain, said = [], prints }) => ({
        id,
        texts: [plain.join(' '), said.join(' '), prints.join(' ')],
      })),
    )
  indexes.set(offenses, index)
  return index
}

/** What stands for the attempt, the conspiracy and the like; undefined where what was typed speaks of none. */
function incomplete(text: string, offenses: readonly FindableOffense[]): readonly FindableOffense[] | undefined {
  const standing = offenses.filter((offense) => offense.incomplete && !namesOwnAttempt(offense))
  const numbered = standing.flatMap((offense) =>
    offense.sections.flatMap(sectionsIn).flatMap((section) => {
      const rest = afterMark(text, withoutCodes(fold(section)).trim())
      return rest === undefined ? [] : [{ offense, rest }]
    }),
  )
  const { marks, rest } = marksIn(text)
  const bySection = best(text, standing).filter(({ agrees }) => agrees && agrees !== 'begun')
  if (numbered.length === 0 && marks.length === 0 && bySection.length === 0) return undefined
  const crime = best(
    numbered[0]?.rest ?? rest,
    offenses.filter((offense) => !standing.includes(offense)),
  )
  const named = namesSection(numbered[0]?.rest ?? (bySection.length > 0 ? '' : rest))
  const fits = ({ incomplete: stands }: FindableOffense) =>
    crime.length === 0 ? !named : crime.some(({ offense: { id } }) => stands?.of?.includes(id) ?? true)
  const chosen =
    numbered.length > 0
      ? numbered.map(({ offense }) => offense)
      : bySection.length > 0
        ? bySection.map(({ offense }) => offense)
        : standing.filter((offense) => marks.some((mark) => offense.incomplete?.marks.includes(mark)))
  const own = crime.flatMap(({ offense }) =>
    namesOwnAttempt(offense) && marks.some((mark) => offense.incomplete?.marks.includes(mark)) ? [offense] : [],
  )
  return [...new Set([...chosen.filter(fits), ...own])]
}

/** What fits best, best first: by section where one is named, else by words. */
function best(text: string, offenses: readonly FindableOffense[]): readonly Scored[] {
  const scored = offenses.map((offense) => scoreOf(text, offense)).filter(({ score }) => score > 0)
  const bySection = scored.filter(({ agrees }) => agrees !== undefined)
  const exact = bySection.some(({ agrees }) => agrees === 'exact')
  const written = bySection.filter(({ agrees }) => agrees !== 'begun' && !(exact && agrees === 'farther'))
  if (bySection.length === 0 && namesSection(text)) return []
  const kept = written.length > 0 ? written : bySection.length > 0 ? bySection : scored
  const top = Math.max(...kept.map(({ score }) => score))
  return kept
    .filter(({ agrees, score }) => agrees || score >= top / 2)
    .sort((a, b) => b.score - a.score || b.times - a.times)
}

function scoreOf(text: string, offense: FindableOffense): Scored {
  const found = offense.sections.flatMap(sectionsIn).map((section) => agreement(text, fold(section)))
  const agrees = (['exact', 'wider', 'below', 'farther', 'begun'] as const).find((each) => found.includes(each))
  // Beside a section, its digits are no words.
  const said = agrees ? text.replace(/\S*\d\S*/g, ' ') : text
  const words = Math.max(0, ...[...offense.prints, ...offense.plain].map((each) => wordScore(said, each)))
  return {
    offense,
    agrees,
    score: agrees ? SECTION[agrees] + words : words,
    times: found.filter((each) => each === agrees).length,
  }
}

function wordScore(text: string, words: string): number {
  const wanted = wordsOf(text).filter((word) => word.length > 1)
  if (wanted.length === 0) return 0
  const share = sharedWords(wanted, wordsOf(withoutCodes(fold(words)))) / wanted.length
  return share < 0.5 ? 0 : share * WORDS
}
