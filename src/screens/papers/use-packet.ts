import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Assembled, assemble, type Packet } from '../../documents/assemble'
import { lawWords } from '../../i18n/law'
import { spoken } from '../../i18n/setup'
import type { Directory } from '../../jurisdictions/jurisdiction'
import { packetOf } from '../../jurisdictions/packet'
import { next } from '../../rules/decide'
import { answersOf, type Conviction, caseOf } from '../../session/session'
import { useDirectory } from '../use-directory'
import { chosenWay, verdictOn } from '../verdict'
import { jurisdictionOf, type Walk } from '../walk'

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
    const law = lawWords(i18n, id)
    const say = (key: string): string | undefined => {
      const found = law(key) ?? i18n.getResource(language, 'app', key)
      return typeof found === 'string' && found !== '' ? found : undefined
    }
    return packet ? assemble(packet, language, say, helpers) : 'none'
  }, [walk, at, directory, jurisdiction, i18n, language])
}

/** The papers for every charge of the case that takes the same way as this conviction. */
function packetFor(walk: Walk, at: Conviction, directory: Directory): Packet | undefined {
  const { rules } = jurisdictionOf(walk, at)
  const verdict = verdictOn(walk, at)
  const path = verdict && chosenWay(verdict, rules, walk.session, at)
  const templates = walk.templates[rules.id]
  if (!path || !templates) return undefined
  const charges = (caseOf(walk.session, at.case)?.charges ?? []).map((charge) =>
    answersOf(walk.session, { case: at.case, charge: charge.id }),
  )
  const settled = charges.filter((answers) => 'verdict' in next(rules, answers, walk.today))
  return packetOf(rules, directory, templates, path, settled, walk.today)
}
