import type { Moment } from './condition'
import { addPeriod, later } from './day'
import { type Answers, answerTo, type Day, spanIn, valueIn } from './fact'
import { isBounded, LATEST } from './span'

/** Where a date lies: from the first day to the last; `orNone`: it may be that there was none. */
export type Range = { readonly fact: string; readonly first: Day; readonly last: Day; readonly orNone: boolean }

/** What the dates of a moment say: where each lies, the first not asked yet, and whether one that counts is unsure. */
export type Ranges = { readonly ranges: readonly Range[]; readonly unasked?: string; readonly isUnsure: boolean }

/** The day a moment falls on at the latest; undefined when a date that must be known is not, or none is. */
export function momentDay(moment: Moment, answers: Answers): Day | undefined {
  const { ranges, unasked, isUnsure } = rangesOf(moment, answers)
  if (unasked !== undefined || isUnsure || ranges.some(({ last }) => last === LATEST)) return undefined
  const start = ranges.map(({ last }) => last).reduce<Day | undefined>(later, undefined)
  return start && addPeriod(start, moment)
}

/** Whether the day of the moment can be an earlier one than `momentDay` says. */
export function isAtLatest(moment: Moment, answers: Answers): boolean {
  return momentFacts(moment).some((fact) => spanIn(answerTo(answers, fact)) !== undefined)
}

/** Where the dates of a moment lie. Those that count only when known are left out unless both their ends are. */
export function rangesOf(moment: Moment, answers: Answers): Ranges {
  const ranges: Range[] = []
  let unasked: string | undefined
  let isUnsure = false
  for (const fact of momentFacts(moment)) {
    const answer = answerTo(answers, fact)
    const spanned = spanIn(answer)
    const value = valueIn(answer)
    if (answer === undefined) unasked ??= fact
    else if (spanned) {
      const counts = moment.latest.includes(fact) || isBounded(spanned)
      const [first, last] = spanned.span
      if (counts) ranges.push({ fact, first: String(first), last: String(last), orNone: spanned.orNone === true })
    } else if (value === undefined) isUnsure ||= moment.latest.includes(fact)
    else if (value !== 'none') ranges.push({ fact, first: String(value), last: String(value), orNone: false })
  }
  return unasked === undefined ? { ranges, isUnsure } : { ranges, isUnsure, unasked }
}

/** The dates that a moment is worked out from. */
export const momentFacts = (moment: Moment): readonly string[] =>
  moment.ifKnown ? [...moment.latest, ...moment.ifKnown] : moment.latest
