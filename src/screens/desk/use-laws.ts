import type { i18n } from 'i18next'
import { use } from 'react'
import type { Template } from '../../documents/template'
import { paperWords } from '../../i18n/paper-words'
import { loadWords, spoken } from '../../i18n/setup'
import { loadJurisdiction, stateIds } from '../../jurisdictions'
import type { Directory, Jurisdiction, Rules } from '../../jurisdictions/jurisdiction'
import { onceFor } from '../loading/once-for'
import { useWords } from '../loading/use-words'

/** The law of some states with their papers and their courts, by state. */
export type Laws = {
  readonly rules: Readonly<Record<string, Rules>>
  readonly jurisdictions: Readonly<Record<string, Jurisdiction>>
  readonly templates: Readonly<Record<string, readonly Template[]>>
  readonly directories: Readonly<Record<string, Directory>>
}

const lawsIn = onceFor((words: i18n, wanted: string) => loadLaws(words, wanted.split(' ').slice(1)))

/** The law of these states; the screen waits for it and for its words. */
export function useLaws(states: readonly string[]): Laws {
  const { words, language } = useWords()
  const known = [...new Set(states)].filter((state) => stateIds.includes(state)).sort()
  return use(lawsIn(words, [language, ...known].join(' ')))
}

/** Loads the law of these states and its words in the language now spoken. */
export async function loadLaws(words: i18n, states: readonly string[]): Promise<Laws> {
  const known = [...new Set(states)].filter((state) => stateIds.includes(state))
  const [loaded] = await Promise.all([
    Promise.all(
      known.map(async (state) => {
        const jurisdiction = await loadJurisdiction(state)
        const [papers, directory] = await Promise.all([jurisdiction.papers(), jurisdiction.directory()])
        return { state, jurisdiction, papers, directory }
      }),
    ),
    loadWords(words, spoken(words), ['app', 'facts', ...known, ...known.map(paperWords)]),
  ])
  const by = <T>(of: (each: (typeof loaded)[number]) => T) =>
    Object.fromEntries(loaded.map((each) => [each.state, of(each)]))
  return {
    rules: by(({ jurisdiction }) => jurisdiction.rules),
    jurisdictions: by(({ jurisdiction }) => jurisdiction),
    templates: by(({ papers }) => papers),
    directories: by(({ directory }) => directory),
  }
}
