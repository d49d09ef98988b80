import { createInstance, type i18n, type ResourceLanguage } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { isLanguage, type Language } from './language'

const first = import.meta.glob<ResourceLanguage>('/locales/*/start.json', { import: 'default', eager: true })
const files = import.meta.glob<ResourceLanguage>('/locales/*/{app,facts,how}.json', { import: 'default' })

/** The words of the first page in one language; all other words are added when asked for. */
export async function startWords(language: Language): Promise<i18n> {
  const words = createInstance()
  await words.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    ns: ['start'],
    defaultNS: 'app',
    fallbackNS: 'start',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await loadWords(words, language, ['start'])
  await words.changeLanguage(language)
  return words
}

/** Adds words (`facts`, a state's id) unless they are there. */
export async function loadWords(words: i18n, language: Language, spaces: readonly string[]): Promise<void> {
  const missing = spaces.filter((space) => !words.hasResourceBundle(language, space))
  const loaded = await Promise.all(
    missing.map(async (space) => [space, await wordsIn(`/locales/${language}/${space}.json`)] as const),
  )
  for (const [space, bundle] of loaded) if (bundle) words.addResourceBundle(language, space, bundle)
}

async function wordsIn(file: string): Promise<ResourceLanguage | undefined> {
  if (first[file]) return first[file]
  const load = files[file] ?? (await import('./state-files')).stateFiles[file]
  return load?.()
}

/** Changes the language once all words now in use are there in the new one, so that nothing flickers and nothing typed is lost. */
export async function speak(words: i18n, language: Language): Promise<void> {
  const spaces = Object.keys(words.getDataByLanguage(words.language) ?? {})
  await loadWords(words, language, spaces)
  await words.changeLanguage(language)
}

/** The language that is spoken now. */
export const spoken = (words: i18n): Language => (isLanguage(words.language) ? words.language : 'en')
