import type { i18n } from 'i18next'
import { optionKey } from '../../i18n/keys'
import { lawWords } from '../../i18n/law'
import { known } from '../../rules/fact'
import type { Matter } from '../walk/matter'

/** The year and the state; then the charge. */
export function namesOf({ jurisdiction, answers }: Matter, words: i18n): readonly string[] {
  const { rules } = jurisdiction
  const law = lawWords(words, rules.id)
  const year = ['convictionDate', 'dispositionDate', 'offenseDate', 'arrestDate']
    .map((fact) => known(answers, fact))
    .find((day) => day !== undefined && day !== 'none')
  const id = known(answers, 'offense')
  const offense = rules.offenses.find((each) => each.id === id)
  const first = [year && String(year).slice(0, 4), law('start.name')].filter(Boolean).join(', ')
  return offense ? [first, `${law(optionKey('offense', offense.id)) ?? ''}, ${offense.section}`] : [first]
}
