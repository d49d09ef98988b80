export type Language = 'en' | 'es'

/** `locale` is for dates, numbers and plurals. */
export const languages: Readonly<Record<Language, { name: string; locale: string; dir: 'ltr' | 'rtl' }>> = {
  en: { name: 'English', locale: 'en-US', dir: 'ltr' },
  es: { name: 'Español', locale: 'es-US', dir: 'ltr' },
}

/** Whether there are words in this language. */
export const isLanguage = (id: string): id is Language => Object.hasOwn(languages, id)

/** The first of the wanted languages (`es-MX`, `en`) that we speak, or English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage) ?? 'en'
}

/** The language that the button in the header offers. */
export const otherLanguage = (language: Language): Language => (language === 'en' ? 'es' : 'en')
