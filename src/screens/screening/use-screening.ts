import type { i18n } from 'i18next'
import { use } from 'react'
import { isLanguage, type Language } from '../../i18n/language'
import { loadWords } from '../../i18n/setup'
import { loadJurisdiction } from '../../jurisdictions'
import type { Court, Rules } from '../../jurisdictions/jurisdiction'
import { type Known, knownLayouts } from '../../screening/state-tables'
import { onceFor } from '../loading/once-for'
import { useLawWords } from '../loading/use-law-words'
import { useWords } from '../loading/use-words'

const wordsIn = onceFor((words: i18n, language: Language) => loadWords(words, language, ['app', 'screening']))

/** Waits for the words of the screen. */
export function useScreeningWords(): void {
  const { words, language } = useWords()
  use(wordsIn(words, language))
}

const layoutsIn = onceFor((_: object) => knownLayouts())
const ONE = {}

/** The layouts of lists that are known; the screen waits for them. */
export const useKnownLayouts = (): readonly Known[] => use(layoutsIn(ONE, ''))

type Law = { readonly rules: Rules; readonly courts: readonly Court[] }

const lawIn = onceFor(async (words: i18n, wanted: `${Language} ${string}`): Promise<Law> => {
  const [language = 'en', state = ''] = wanted.split(' ')
  const [{ rules, directory }] = await Promise.all([
    loadJurisdiction(state),
    loadWords(words, isLanguage(language) ? language : 'en', ['app', 'facts', state]),
  ])
  return { rules, courts: (await directory()).courts }
})

/** The law by which a list was decided, its courts and its words; the screen waits for them. */
export function useListLaw(state: string): Law & { readonly words: ReturnType<typeof useLawWords> } {
  const { words, language } = useWords()
  const law = use(lawIn(words, `${language} ${state}`))
  return { ...law, words: useLawWords(state) }
}
