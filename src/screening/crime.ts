import { namesOwnAttempt } from '../jurisdictions/own-attempt'
import type { Feeds } from '../records/reading'
import { foldSection } from '../records/scan/section'
import type { Kind, Law } from './law'
import type { Charge } from './people'

/** Whether the charge can be one of ours at all, by its section and its words. */
export function crimeOf(charge: Charge, law: Law): Kind {
  const { kinds } = law.seen
  const at = `${charge.section}|${charge.text}`
  const kind = kinds.get(at) ?? kindOf(charge, law)
  if (kinds.size < MOST_KINDS) kinds.set(at, kind)
  return kind
}

/** A list has a few hundred different charges. */
const MOST_KINDS = 20_000

/** Whether the charge can be one of ours at all, by its section and its words. */
function kindOf({ section, text }: Charge, { rules, room: { feeds }, others }: Law): Kind {
  const isSpoken = /MARI[HJ]|CANNABIS|HASHISH|\bMJ\b/i.test(text)
  if (section === '') return isSpoken || text === '' ? { fault: 'no_section' } : 'other_crime'
  const prefix = feeds.prefixes.find(({ mark }) => new RegExp(mark, 'i').test(section) || /^\W*664\b/.test(section))
  if (prefix) return behindPrefix(section, feeds, isSpoken)
  const folded = foldSection(section, feeds.shapes)
  const codes = folded ? feeds.codes.filter(({ law }) => law === folded.law) : []
  if (codes.length > 0) {
    const named = rules.offenses.filter(({ id }) => codes.some((code) => code.id === id))
    // A helper of an unnamed crime, and what the state's list only knows as some other crime.
    if (named.every((each) => each.incomplete && !namesOwnAttempt(each)) && !isSpoken)
      return { fault: 'crime_behind_unknown' }
    return named.every(({ other }) => other) ? 'other_crime' : 'ours'
  }
  if (others.some((each) => isIn(section, each))) return { fault: 'section_of_another_state' }
  return isSpoken ? { fault: 'section_unclear' } : 'other_crime'
}

function isIn(section: string, { shapes, codes }: Pick<Feeds, 'shapes' | 'codes'>): boolean {
  const folded = foldSection(section, shapes)
  return folded !== null && codes.some(({ law }) => law === folded.law)
}

/** An attempt or a conspiracy: of one of our crimes, of another, or of one that the list does not name. */
function behindPrefix(section: string, feeds: Feeds, isSpoken: boolean): Kind {
  const behind = section.replace(/^\W*\d+(?:\.\d+)?(?:\([^)]*\))*\s*(?:PC)?\s*/i, '').replace(/^[-/,\s]+/, '')
  if (/\d/.test(behind)) return isIn(behind, feeds) ? 'ours' : isSpoken ? { fault: 'section_unclear' } : 'other_crime'
  return { fault: 'crime_behind_unknown' }
}
