import type { i18n } from 'i18next'
import { use } from 'react'
import type { Language } from '../../i18n/language'
import { loadWords } from '../../i18n/setup'
import { onceFor } from './once-for'
import { useWords } from './use-words'

const wordsIn = onceFor((words: i18n, language: Language) =>
  loadWords(words, language, ['app']).then(
    () => true,
    () => false,
  ),
)

/** React reads a promise that says what it holds at once, so that nothing flickers. */
const there = Object.assign(Promise.resolve(true), { status: 'fulfilled', value: true })

/** Whether the words beyond the first page can be had; waits for them. Where they cannot, the page goes without what they would say. */
export function useAppWords(): boolean {
  const { words, language } = useWords()
  return use(words.hasResourceBundle(language, 'app') ? there : wordsIn(words, language))
}
