import type { Conviction } from '../../interview/session'
import { factOf } from '../../jurisdictions/shared'
import type { Fact } from '../../rules/fact'
import { jurisdictionOf, type Walk } from '../walk/walk'

/** A fact by its id: of the state's law, of its papers, or shared. */
export function factIn(walk: Pick<Walk, 'session' | 'jurisdictions' | 'templates'>, at: Conviction, id: string): Fact {
  const { rules } = jurisdictionOf(walk, at)
  const blanks = (walk.templates[rules.id] ?? []).flatMap(({ needs }) => needs.map(({ fact }) => fact))
  return factOf(rules, id, blanks)
}
