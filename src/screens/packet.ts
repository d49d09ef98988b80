import { nextBlanks } from '../documents/blanks'
import type { Template } from '../documents/template'
import type { Directory, Rules } from '../jurisdictions/jurisdiction'
import { packetOf } from '../jurisdictions/packet'
import { next } from '../rules/decide'
import type { Day, Fact } from '../rules/fact'
import { question } from '../session/moves'
import { answersOf, type Conviction, caseOf, type Place, type Session } from '../session/session'
import { chosenWay } from './verdict'

// Which blanks are open hangs on no court and no prosecutor.
const nowhere: Directory = { courts: [], prosecutors: [] }

/** Where the way to the papers leads next: to blanks still open, to the review, or back to the outcome when the way is shut. */
export function nextForPapers(
  session: Session,
  rules: Rules,
  at: Conviction,
  today: Day,
  all: readonly Template[],
): Place {
  const outcome: Place = { screen: 'outcome', at }
  const found = next(rules, answersOf(session, at), today)
  const path = 'verdict' in found ? chosenWay(found.verdict, rules, session, at) : undefined
  if (path === undefined) return outcome
  const covered = (caseOf(session, at.case)?.charges ?? []).flatMap((charge) => {
    const each = { case: at.case, charge: charge.id }
    const packet = isSettled(session, rules, each, today)
      ? packetOf(rules, nowhere, all, path, [answersOf(session, each)], today)
      : undefined
    return packet ? [{ at: each, packet }] : []
  })
  const templates = covered[0]?.packet.templates
  if (!templates) return outcome
  const charges = covered.flatMap(({ packet }) => packet.filling.charges.map(({ answers }) => answers))
  const open = nextBlanks(templates, { today, charges })
  const first = open[0]
  if (first === undefined) return { screen: 'review', at }
  const asked = covered[first.charge]?.at ?? at
  const lines = open.map(({ blank }) => blank.fact).filter(isLine)
  return isLine(first.blank.fact) && lines.length > 1
    ? { screen: 'blanks', group: first.blank.group ?? '', facts: lines.map((fact) => fact.id), at: asked }
    : question(first.blank.fact.id, asked, 'papers')
}

/** Lines of text that everyone can fill in stand together on a screen. */
const isLine = (fact: Fact): boolean => fact.kind === 'text' && (fact.scope === 'person' || fact.optional === true)

const isSettled = (session: Session, rules: Rules, at: Conviction, today: Day): boolean =>
  'verdict' in next(rules, answersOf(session, at), today)
