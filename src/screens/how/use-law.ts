import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadWords, spoken } from '../../i18n/setup'
import { loadJurisdiction } from '../../jurisdictions/index'
import type { Rules } from '../../jurisdictions/jurisdiction'

export type LawLoad = 'loading' | 'failed' | { readonly rules: Rules | undefined }

/** The words of these pages and, where a state is picked, its law and its words, to be read without a session. */
export function useLaw(state: string | undefined): { readonly load: LawLoad; readonly again: () => void } {
  const { i18n } = useTranslation()
  const [load, setLoad] = useState<LawLoad>('loading')
  const read = useCallback(() => {
    let here = true
    setLoad('loading')
    const words = loadWords(i18n, spoken(i18n), ['app', 'how', ...(state ? ['facts', state] : [])])
    Promise.all([state ? loadJurisdiction(state) : undefined, words])
      .then(([jurisdiction]) => here && setLoad({ rules: jurisdiction?.rules }))
      .catch(() => here && setLoad('failed'))
    return () => {
      here = false
    }
  }, [i18n, state])
  useEffect(read, [read])
  return { load, again: read }
}
