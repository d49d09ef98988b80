import type { i18n } from 'i18next'
import { paperWords } from '../../i18n/paper-words'
import { loadWords, spoken } from '../../i18n/setup'
import { type Restored, restore, statesKept } from '../../interview/kept'
import { loadJurisdiction, stateIds } from '../../jurisdictions'
import { sharedFacts } from '../../jurisdictions/shared'
import type { Held } from '../walk/walk'

/** Kept answers with the law that they need. */
type Found = Restored & Pick<Held, 'jurisdictions' | 'templates'>

/** Restores kept answers against the facts of today's law. Undefined where the text is none of ours; fails where the law cannot be loaded. */
export async function found(text: string, words: i18n): Promise<Found | undefined> {
  const states = [...new Set(statesKept(text))].filter((state) => stateIds.includes(state))
  const loaded = await Promise.all(
    states.map(async (state) => {
      const jurisdiction = await loadJurisdiction(state)
      return { state, jurisdiction, papers: await jurisdiction.papers() }
    }),
  )
  await loadWords(words, spoken(words), ['app', 'facts', ...states, ...states.map(paperWords)])
  const restored = restore(text, (state) => {
    const law = loaded.find((each) => each.state === state)
    const blanks = law?.papers.flatMap(({ needs }) => needs.map(({ fact }) => fact)) ?? []
    return law && [...law.jurisdiction.rules.facts, ...blanks, ...sharedFacts]
  })
  if (!restored) return undefined
  return {
    ...restored,
    jurisdictions: Object.fromEntries(loaded.map(({ state, jurisdiction }) => [state, jurisdiction])),
    templates: Object.fromEntries(loaded.map(({ state, papers }) => [state, papers])),
  }
}
