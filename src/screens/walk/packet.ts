import { nextBlanks, screenOf } from '../../documents/blanks'
import type { Template } from '../../documents/template'
import { question } from '../../interview/moves'
import { answersOf, type Conviction, caseOf, type Place, type Session } from '../../interview/session'
import type { Directory, Rules } from '../../jurisdictions/jurisdiction'
import { packetOf, takes } from '../../jurisdictions/packet'
import { next } from '../../rules/decide'
import type { Answers, Day } from '../../rules/fact'
import { chosenPath } from './verdict'

// Which blanks are open hangs on no court and no prosecutor.
const nowhere: Directory = { courts: [], prosecutors: [] }

/** Where the way to the papers leads next: to blanks still open, to the review, or back to the outcome when the path is shut. */
export function nextForPapers(
  session: Session,
  rules: Rules,
  at: Conviction,
  today: Day,
  all: readonly Template[],
): Place {
  const outcome: Place = { screen: 'outcome', at }
  const found = next(rules, answersOf(session, at), today)
  const path = 'verdict' in found ? chosenPath(found.verdict, rules, session, at) : undefined
  if (path === undefined) return outcome
  const entered = chargesOf(session, at.case)
  const covered = entered.filter(({ answers }) => {
    const settled = next(rules, answers, today)
    return 'verdict' in settled && takes(settled.verdict, path)
  })
  const answers = covered.map((each) => each.answers)
  const packet = packetOf(
    rules,
    nowhere,
    all,
    path,
    answers,
    today,
    entered.map((each) => each.answers),
  )
  if (!packet) return outcome
  const charges = packet.filling.charges.map((each) => each.answers)
  const open = nextBlanks(packet.templates, { today, charges })
  const first = open[0]
  if (first === undefined) return { screen: 'review', at }
  const asked = covered[first.charge]?.at ?? at
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
