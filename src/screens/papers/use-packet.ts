import type { i18n } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Assembled, assemble, type Packet } from '../../documents/assemble'
import type { Say } from '../../documents/values'
import { lawWords } from '../../i18n/law'
import { spoken } from '../../i18n/setup'
import type { Conviction } from '../../interview/session'
import type { Directory } from '../../jurisdictions/jurisdiction'
import { useDirectory } from '../loading/use-directory'
import { packetFor } from '../walk/packet'
import { jurisdictionOf, type Walk } from '../walk/walk'

/** The packet of a conviction, filled and set in pages, in the language now spoken; undefined where its path is shut. */
export function useAssembled(walk: Walk, at: Conviction): Assembled | undefined {
  const { i18n } = useTranslation()
  const jurisdiction = jurisdictionOf(walk, at)
  const directory = useDirectory(jurisdiction)
  const language = spoken(i18n)
  return useMemo(() => {
    const { id, helpers } = jurisdiction.rules
    const packet = packetIn(walk, at, directory)
    return packet && assemble(packet, language, sayFor(i18n, id), helpers)
  }, [walk, at, directory, jurisdiction, i18n, language])
}

/** The words for papers: the state's before the app's own. */
export function sayFor(i18n: i18n, state: string): Say {
  const law = lawWords(i18n, state)
  return (key) => {
    const found = law(key) ?? i18n.getResource(spoken(i18n), 'app', key)
    return typeof found === 'string' && found !== '' ? found : undefined
  }
}

/** The packet of the conviction's case, where a path is open and its papers are loaded. */
export function packetIn(walk: Walk, at: Conviction, directory: Directory): Packet | undefined {
  const { rules } = jurisdictionOf(walk, at)
  return packetFor(walk.session, rules, at, walk.today, walk.templates[rules.id] ?? [], directory)?.packet
}
