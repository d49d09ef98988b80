import type { i18n } from 'i18next'
import { use } from 'react'
import { loadWords, spoken } from '../../i18n/setup'
import { loadJurisdiction } from '../../jurisdictions/index'
import type { Rules } from '../../jurisdictions/jurisdiction'
import { onceFor } from '../loading/once-for'
import { useWords } from '../loading/use-words'

const lawIn = onceFor(async (words: i18n, wanted: `${string} ${string}`): Promise<Rules | undefined> => {
  const [, state = ''] = wanted.split(' ')
  const spaces = ['app', 'how', ...(state ? ['facts', state] : [])]
  const [jurisdiction] = await Promise.all([
    state ? loadJurisdiction(state) : undefined,
    loadWords(words, spoken(words), spaces),
  ])
  return jurisdiction?.rules
})

/** The law of the state that is picked, to be read without a session; the screen waits for it and for its words. */
export function useLaw(state: string | undefined): Rules | undefined {
  const { words, language } = useWords()
  return use(lawIn(words, `${language} ${state ?? ''}`))
}
