import type { i18n } from 'i18next'
import { use } from 'react'
import type { Language } from '../../i18n/language'
import { loadWords } from '../../i18n/setup'
import { onceFor } from '../loading/once-for'
import { useWords } from '../loading/use-words'

const wordsIn = onceFor((words: i18n, language: Language) => loadWords(words, language, ['app', 'facts', 'desk']))

/** Waits for the words of the desk. */
export function useDeskWords(): void {
  const { words, language } = useWords()
  use(wordsIn(words, language))
}
