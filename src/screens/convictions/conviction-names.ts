import type { i18n } from 'i18next'
import { optionKey } from '../../i18n/keys'
import { lawWords } from '../../i18n/law'
import { answersOf, type Conviction, caseOf } from '../../interview/session'
import { known } from '../../rules/fact'
import { jurisdictionOf, type Walk } from '../walk/walk'

/** The year and the state; then the charge. */
export function namesOf(walk: Walk, at: Conviction, words: i18n): readonly string[] {
  const { rules } = jurisdictionOf(walk, at)
  const answers = answersOf(walk.session, at)
  const law = lawWords(words, caseOf(walk.session, at.case)?.state ?? '')
  const year = ['convictionDate', 'dispositionDate', 'offenseDate', 'arrestDate']
    .map((fact) => known(answers, fact))
    .find((day) => day !== undefined && day !== 'none')
  const id = known(answers, 'offense')
  const offense = rules.offenses.find((each) => each.id === id)
  const first = [year && String(year).slice(0, 4), law('start.name')].filter(Boolean).join(', ')
  return offense ? [first, `${law(optionKey('offense', offense.id)) ?? ''}, ${offense.section}`] : [first]
}
