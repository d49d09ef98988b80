import type { Desk, Sources, Words } from '../../desk/desk'
import { emptyDesk, noWords } from '../../desk/desk'
import { addPerson, changed } from '../../desk/queue'
import { sourced } from '../../desk/sources'
import type { Language } from '../../i18n/language'
import { answer } from '../../interview/answer'
import { emptySession, type Session } from '../../interview/session'
import type { Rules } from '../../jurisdictions/jurisdiction'
import { isShared } from '../../jurisdictions/shared'
import type { Finding } from '../../screening/finding'

/** More people are no event: they are found by filtering first. */
export const MOST_AT_DESK = 200

/** The people of a desk and those of these convictions, with what the list answers as if read from a record. `now` in milliseconds. */
export function withPeople(
  desk: Desk | undefined,
  findings: readonly Finding[],
  rules: Rules,
  { language, now, newId }: { readonly language: Language; readonly now: number; readonly newId: () => string },
): Desk {
  const begun = desk ?? { ...emptyDesk, event: { ...emptyDesk.event, state: rules.id } }
  return [...peopleIn(findings)].reduce((so, [, own]) => {
    const id = newId()
    const { words, sources } = saidOf(own, rules)
    const called = own[0]?.name || own[0]?.key || ''
    return changed(addPerson(so, { id, called, language, state: rules.id, words }, now), id, { sources }, now)
  }, begun)
}

/** How many people these convictions are of. */
export const countPeople = (findings: readonly Finding[]): number => peopleIn(findings).size

function peopleIn(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const people = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.decided.status !== 'decided') continue
    const own = people.get(finding.key)
    if (own) own.push(finding)
    else people.set(finding.key, [finding])
  }
  return people
}

/** What a list says of one person, case by case. A case without a number is that of its row alone. */
function saidOf(findings: readonly Finding[], rules: Rules): { readonly words: Words; readonly sources: Sources } {
  let session: Session = { ...emptySession, made: 0 }
  const cases = new Map<string, string>()
  for (const { decided, place, number, row } of findings) {
    if (decided.status !== 'decided') continue
    const named = number ? `${place}|${number}` : `row ${row}`
    const id = cases.get(named) ?? `case${session.made + 1}`
    const charge = `charge${session.made + 2}`
    const empty = { id: charge, answers: {} }
    session = {
      ...session,
      made: session.made + 2,
      cases: cases.has(named)
        ? session.cases.map((each) => (each.id === id ? { ...each, charges: [...each.charges, empty] } : each))
        : [...session.cases, { id, state: rules.id, answers: {}, charges: [empty] }],
    }
    cases.set(named, id)
    for (const fact of rules.facts) {
      const said = decided.answers[fact.id]
      if (said !== undefined) session = answer(session, { case: id, charge }, fact, said, isShared(fact.id))
    }
  }
  const { person, byState, made } = session
  const words = { person, byState, cases: session.cases, made }
  return { words, sources: sourced(noWords, words, {}, 'record') }
}
