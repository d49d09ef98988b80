import type { i18n } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Assembled, assemble, type Packet } from '../../documents/assemble'
import type { Say } from '../../documents/values'
import { lawWords } from '../../i18n/law'
import { spoken } from '../../i18n/setup'
import { useDirectory } from '../loading/use-directory'
import type { Matter } from '../walk/matter'
import { packetFor } from '../walk/packet'

/** The packet of a conviction, filled and set in pages, in the language now spoken; undefined where its path is shut. */
export function useAssembled(matter: Matter): Assembled | undefined {
  const { i18n } = useTranslation()
  const { id, helpers } = matter.jurisdiction.rules
  const packet = usePacket(matter)
  const language = spoken(i18n)
  return useMemo(
    () => packet && assemble(packet, language, sayFor(i18n, id), helpers),
    [packet, id, helpers, i18n, language],
  )
}

/** The packet of the conviction's case, where a path is open and its papers are loaded. */
export function usePacket({ session, jurisdiction, at, today, templates }: Matter): Packet | undefined {
  const directory = useDirectory(jurisdiction)
  return useMemo(
    () => packetFor(session, jurisdiction.rules, at, today, templates, directory)?.packet,
    [session, jurisdiction, at, today, templates, directory],
  )
}

/** The words for papers: the state's before the app's own. */
export function sayFor(i18n: i18n, state: string): Say {
  const law = lawWords(i18n, state)
  return (key) => {
    const found = law(key) ?? i18n.getResource(spoken(i18n), 'app', key)
    return typeof found === 'string' && found !== '' ? found : undefined
  }
}
