import type { i18n } from 'i18next'
import { use } from 'react'
import type { Language } from '../../i18n/language'
import { loadWords } from '../../i18n/setup'
import { onceFor } from '../loading/once-for'
import { useWords } from '../loading/use-words'

const wordsIn = onceFor((words: i18n, language: Language) => loadWords(words, language, ['app', 'facts', 'record']))

/** Waits for the words about records. */
export function useRecordWords(): void {
  const { words, language } = useWords()
  use(wordsIn(words, language))
}
