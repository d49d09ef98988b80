import type { i18n } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Assembled, assemble, type Packet } from '../../documents/assemble'
import type { Say } from '../../documents/values'
import { lawWords } from '../../i18n/law'
import { spoken } from '../../i18n/setup'
import type { Conviction } from '../../interview/session'
import type { Directory } from '../../jurisdictions/jurisdiction'
import { packetOf } from '../../jurisdictions/packet'
import { next } from '../../rules/decide'
import { useDirectory } from '../loading/use-directory'
import { chargesOf } from '../walk/packet'
import { chosenPath, verdictOn } from '../walk/verdict'
import { jurisdictionOf, type Walk } from '../walk/walk'

/** The packet of a conviction, filled and set in pages, in the language now spoken. Undefined while its courts are loading. */
export function useAssembled(walk: Walk, at: Conviction): Assembled | 'none' | undefined {
  const { i18n } = useTranslation()
  const jurisdiction = jurisdictionOf(walk, at)
  const directory = useDirectory(jurisdiction)
  const language = spoken(i18n)
  return useMemo(() => {
    if (!directory) return undefined
    const { id, helpers } = jurisdiction.rules
    const packet = packetFor(walk, at, directory)
    return packet ? assemble(packet, language, sayFor(i18n, id), helpers) : 'none'
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

/** The papers for every charge of the case that takes the same path as this conviction. */
export function packetFor(walk: Walk, at: Conviction, directory: Directory): Packet | undefined {
  const { rules } = jurisdictionOf(walk, at)
  const verdict = verdictOn(walk, at)
  const path = verdict && chosenPath(verdict, rules, walk.session, at)
  const templates = walk.templates[rules.id]
  if (!path || !templates) return undefined
  const entered = chargesOf(walk.session, at.case).map(({ answers }) => answers)
  const settled = entered.filter((answers) => 'verdict' in next(rules, answers, walk.today))
  return packetOf(rules, directory, templates, path, settled, walk.today, entered)
}
