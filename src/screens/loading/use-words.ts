import type { i18n } from 'i18next'
import { use } from 'react'
import { I18nContext, useTranslation } from 'react-i18next'
import type { Language } from '../../i18n/language'
import { spoken } from '../../i18n/setup'

/**
 * The words and the language now spoken, for what is loaded once for them. `useTranslation` gives another object at every try
 * of a screen that waits, and would load for ever.
 */
export function useWords(): { words: i18n; language: Language } {
  const { i18n } = useTranslation()
  return { words: use(I18nContext).i18n, language: spoken(i18n) }
}
