import type { i18n } from 'i18next'
import { loadWords, spoken } from '../../i18n/setup'
import type { Holding } from './use-held'
import type { Held, Loads } from './walk'

const loader = () => import('./loads')

/** The ways to what must be loaded first, themselves loaded once they are wanted: the first page goes without them. */
export function lateLoads(words: i18n, held: Held, holding: Holding): Loads {
  const loads = async () => (await loader()).loadsOf(words, held, holding)
  return {
    pickState: async (...asked) => (await loads()).pickState(...asked),
    goElsewhere: async () => (await loads()).goElsewhere(),
    makePapers: async (...asked) => (await loads()).makePapers(...asked),
    resume: ({ jurisdictions, templates }, change) => {
      holding.load(() => ({ jurisdictions, templates }))
      holding.move(change)
    },
  }
}

/** Fetches early what the first question needs, while the person reads the first page. */
export function loadEarly(words: i18n): void {
  loader().catch(() => undefined)
  import('../../i18n/state-files').catch(() => undefined)
  loadWords(words, spoken(words), ['app', 'facts']).catch(() => undefined)
}
