import { factOf } from '../../jurisdictions/shared'
import type { Fact } from '../../rules/fact'
import type { Matter } from '../walk/matter'

/** A fact by its id: of the state's law, of its papers, or shared. */
export function factIn({ jurisdiction, templates }: Pick<Matter, 'jurisdiction' | 'templates'>, id: string): Fact {
  const blanks = templates.flatMap(({ needs }) => needs.map(({ fact }) => fact))
  return factOf(jurisdiction.rules, id, blanks)
}
