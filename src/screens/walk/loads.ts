import type { i18n } from 'i18next'
import { paperWords } from '../../i18n/paper-words'
import { loadWords, spoken } from '../../i18n/setup'
import { laterOf } from '../../interview/clock'
import { goTo } from '../../interview/trail'
import { loadJurisdiction } from '../../jurisdictions/index'
import { matterOf } from './matter'
import type { Holding } from './use-held'
import type { Held, Loads } from './walk'

/** The ways to what must be loaded first: the law of a state, its papers, and their words. Each rejects where something does not come. */
export function loadsOf(
  words: i18n,
  held: Held,
  { move, load }: Pick<Holding, 'move' | 'load'>,
): Omit<Loads, 'resume'> {
  const { today } = held
  return {
    pickState: async (caseId, state) => {
      const [jurisdiction, { beginCase, proceed }] = await Promise.all([
        loadJurisdiction(state),
        import('../../interview/moves'),
        loadWords(words, spoken(words), ['app', 'facts', state]),
      ])
      const { rules } = jurisdiction
      load((was) => ({ ...was, jurisdictions: { ...was.jurisdictions, [state]: jurisdiction } }))
      move((was) => {
        const begun = beginCase(was, caseId, state)
        return proceed(begun.session, rules, begun.at, laterOf(today, rules.reviewed))
      })
    },
    goElsewhere: async () => {
      await loadWords(words, spoken(words), ['app', 'facts'])
      move((was) => goTo(was, { screen: 'elsewhere' }))
    },
    makePapers: async (at, path) => {
      const { jurisdiction } = matterOf(held, at)
      const { rules } = jurisdiction
      const [papers, { nextForPapers }, { choosePath }] = await Promise.all([
        jurisdiction.papers(),
        import('./packet'),
        import('../../interview/moves'),
        loadWords(words, spoken(words), [paperWords(rules.id)]),
      ])
      load((was) => ({ ...was, templates: { ...was.templates, [rules.id]: papers } }))
      move((was) => {
        const chosen = choosePath(was, at.case, path)
        const place = nextForPapers(chosen, rules, at, today, papers)
        return place.screen === 'outcome' ? was : goTo(chosen, place)
      })
    },
  }
}
