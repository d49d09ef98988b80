import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadWords, spoken } from '../../i18n/setup'

/** Whether the words beyond the first page are there; asks for them. */
export function useAppWords(): boolean {
  const { i18n } = useTranslation()
  const language = spoken(i18n)
  const [ready, setReady] = useState(i18n.hasResourceBundle(language, 'app'))
  useEffect(() => {
    let here = true
    loadWords(i18n, language, ['app']).then(
      () => here && setReady(true),
      () => undefined,
    )
    return () => {
      here = false
    }
  }, [i18n, language])
  return ready
}
