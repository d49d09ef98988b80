import type { i18n } from 'i18next'
import { use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../i18n/language'
import { loadWords, spoken } from '../../i18n/setup'
import { onceFor } from './once-for'

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
  const { i18n } = useTranslation()
  const language = spoken(i18n)
  return use(i18n.hasResourceBundle(language, 'app') ? there : wordsIn(i18n, language))
}
