import type { i18n } from 'i18next'
import { optionKey } from '../../i18n/keys'
import { lawWords } from '../../i18n/law'
import { answersOf, type Conviction, caseOf, type Session } from '../../interview/session'
import { type Answers, answerTo, known, spanIn } from '../../rules/fact'
import type { Laws } from './use-laws'

/** A conviction in a few words: its year and section, its court and number. What is not known is left out. */
export function nameOf(session: Session, at: Conviction, laws: Laws, words: i18n): readonly string[] {
  const state = caseOf(session, at.case)?.state ?? ''
  const answers = answersOf(session, at)
  const law = lawWords(words, state)
  const offense = known(answers, 'offense')
  const section = laws.rules[state]?.offenses.find(({ id }) => id === offense)?.section
  const year = yearIn(answers, 'convictionDate') ?? yearIn(answers, 'offenseDate')
  const court = laws.directories[state]?.courts.find(({ id }) => id === known(answers, 'court'))?.called
  const number = known(answers, 'caseNumber')
  const what = section || (offense === undefined ? undefined : law(optionKey('offense', String(offense))))
  const parts = [year, what, court ?? law('start.name'), number === undefined ? '' : String(number)]
  return parts.flatMap((part) => part || [])
}

/** The year of a date, where it is sure. */
function yearIn(answers: Answers, fact: string): string | undefined {
  const [first, last] = spanIn(answerTo(answers, fact))?.span ?? [known(answers, fact), known(answers, fact)]
  const [year, same] = [first, last].map((day) => /^\d{4}(?=-)/.exec(String(day))?.[0])
  return year === same ? year : undefined
}
