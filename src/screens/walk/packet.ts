import type { Packet } from '../../documents/assemble'
import { nextBlanks, screenOf } from '../../documents/blanks'
import type { Template } from '../../documents/template'
import { question } from '../../interview/moves'
import { answersOf, type Conviction, caseOf, type Place, type Session } from '../../interview/session'
import type { Directory, Rules } from '../../jurisdictions/jurisdiction'
import { packetOf } from '../../jurisdictions/packet'
import { next } from '../../rules/decide'
import type { Answers, Day } from '../../rules/fact'
import { chosenPath } from './verdict'

// Which blanks are open hangs on no court and no prosecutor.
const nowhere: Directory = { courts: [], prosecutors: [] }

/** A packet, and which conviction each of its charges is. */
type Covered = { readonly packet: Packet; readonly convictions: readonly Conviction[] }

/** The papers for every charge of the case that takes the same path as this conviction; undefined where none is open. */
export function packetFor(
  session: Session,
  rules: Rules,
  at: Conviction,
  today: Day,
  templates: readonly Template[],
  directory: Directory,
): Covered | undefined {
  const found = next(rules, answersOf(session, at), today)
  const path = 'verdict' in found ? chosenPath(found.verdict, rules, session, at) : undefined
  if (path === undefined) return undefined
  const entered = chargesOf(session, at.case)
  // A charge with an open question takes no path yet.
  const settled = entered.filter(({ answers }) => 'verdict' in next(rules, answers, today))
  const said = settled.map(({ answers }) => answers)
  const all = entered.map(({ answers }) => answers)
  const cases = session.cases.filter(({ id, state }) => id === at.case || state === rules.id)
  const person = {
    cases: cases.map(({ id }) => (id === at.case ? said : chargesOf(session, id).map(({ answers }) => answers))),
    at: cases.findIndex(({ id }) => id === at.case),
  }
  const packet = packetOf(rules, directory, templates, path, said, today, all, person)
  return packet && { packet, convictions: packet.covers.flatMap((place) => settled[place]?.at ?? []) }
}

/** Where the way to the papers leads next: to blanks still open, to the review, or back to the outcome when the path is shut. */
export function nextForPapers(
  session: Session,
  rules: Rules,
  at: Conviction,
  today: Day,
  templates: readonly Template[],
): Place {
  const covered = packetFor(session, rules, at, today, templates, nowhere)
  if (!covered) return { screen: 'outcome', at }
  const { packet, convictions } = covered
  const charges = packet.filling.charges.map((each) => each.answers)
  const open = nextBlanks(packet.templates, { today, charges })
  const first = open[0]
  if (first === undefined) return { screen: 'review', at }
  const asked = convictions[first.charge] ?? at
  const group = screenOf(first.blank)
  return group !== undefined && open.length > 1
    ? { screen: 'together', group, facts: open.map(({ blank }) => blank.fact.id), at: asked, errand: 'papers' }
    : question(first.blank.fact.id, asked, 'papers')
}

/** Every charge of a case about which something was said. */
export function chargesOf(
  session: Session,
  id: string,
): readonly { readonly at: Conviction; readonly answers: Answers }[] {
  const charges = caseOf(session, id)?.charges ?? []
  return charges.flatMap((charge) => {
    const at = { case: id, charge: charge.id }
    const begun = charges.length === 1 || Object.keys(charge.answers).length > 0
    return begun ? [{ at, answers: answersOf(session, at) }] : []
  })
}
