import type { i18n } from 'i18next'
import { use } from 'react'
import { isLanguage, type Language } from '../../i18n/language'
import { loadWords } from '../../i18n/setup'
import { onceFor } from '../loading/once-for'
import { useWords } from '../loading/use-words'

/** What there is to know about one paper of a state's records. What could not be found out is left out. */
export type RecordSource = {
  readonly paper: string
  readonly where: string
  readonly cost: string
  readonly time?: string
  readonly waiver?: string
  readonly shows: string
  readonly url?: string
}

const PARTS = ['paper', 'where', 'cost', 'time', 'waiver', 'shows', 'url'] as const

const wordsIn = onceFor((words: i18n, wanted: `${Language} ${string}`) => {
  const [language = 'en', state = ''] = wanted.split(' ')
  return Promise.all([
    loadWords(words, isLanguage(language) ? language : 'en', ['app', 'record', ...(state ? [`record-${state}`] : [])]),
    // The letter to the clerk is in English.
    loadWords(words, 'en', ['record']),
  ])
})

/** The records of a state, the better one first; none where they are not described. The screen waits for its words. */
export function useRecordSources(state: string | undefined): readonly RecordSource[] {
  const { words, language } = useWords()
  use(wordsIn(words, `${language} ${state ?? ''}`))
  return ['first', 'second'].flatMap((which) => {
    const word = (part: string) => words.getResource(language, `record-${state}`, `${which}.${part}`)
    const found = Object.fromEntries(PARTS.flatMap((part) => (word(part) ? [[part, String(word(part))]] : [])))
    const { paper, where, cost, shows, ...more } = found
    return paper && where && cost && shows ? [{ paper, where, cost, shows, ...more } satisfies RecordSource] : []
  })
}
