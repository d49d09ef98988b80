import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadWords, spoken } from '../../i18n/setup'

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

/** The words of this screen, English for the letter to the clerk too, and the records of a state, once they are there. */
export function useRecordWords(state: string | undefined) {
  const { i18n } = useTranslation()
  const language = spoken(i18n)
  const [load, setLoad] = useState<'loading' | 'failed' | 'ready'>('loading')
  const read = useCallback(() => {
    let here = true
    setLoad('loading')
    const own = loadWords(i18n, language, ['app', 'record', ...(state ? [`record-${state}`] : [])])
    Promise.all([own, loadWords(i18n, 'en', ['record'])]).then(
      () => here && setLoad('ready'),
      () => here && setLoad('failed'),
    )
    return () => {
      here = false
    }
  }, [i18n, language, state])
  useEffect(read, [read])
  /** The better record and the other one; none for a state whose records are not described. */
  const sources = ['first', 'second'].flatMap((which) => {
    const word = (part: string) => i18n.getResource(language, `record-${state}`, `${which}.${part}`)
    const found = Object.fromEntries(PARTS.flatMap((part) => (word(part) ? [[part, String(word(part))]] : [])))
    const { paper, where, cost, shows, ...more } = found
    return paper && where && cost && shows ? [{ paper, where, cost, shows, ...more } satisfies RecordSource] : []
  })
  return { load, again: read, sources }
}
