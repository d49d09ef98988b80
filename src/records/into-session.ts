import { answer } from '../interview/answer'
import { conflictsIn } from '../interview/conflicts'
import { removeConviction } from '../interview/moves'
import { answersOf, type Case, type Conviction, caseOf, type FromRecord, type Session } from '../interview/session'
import type { Offense } from '../jurisdictions/jurisdiction'
import { isShared } from '../jurisdictions/shared'
import { type Answer, type Fact, known } from '../rules/fact'

/** An answer that the person confirmed. `page` is that of the record which says so; left out where they said something else. */
export type Confirmed = { readonly fact: string; readonly answer: Answer; readonly page?: number | undefined }

/** A case of a record as the person confirmed it. */
export type ConfirmedCase = {
  readonly state: string
  readonly answers: readonly Confirmed[]
  readonly charges: readonly { readonly answers: readonly Confirmed[] }[]
}

/** A state's facts, with the blanks of its papers, and its crimes. */
type Law = { readonly facts: readonly Fact[]; readonly offenses: readonly Offense[] }

/**
 * Puts confirmed cases into a session, each answer where its fact belongs and marked with its page. A case that is there
 * already, by court and number, takes the answers over. Answers that contradict each other are left out, and asked again.
 * `begun` is the conviction about which questions had begun: without a crime of its own it gives way. Gives the convictions.
 */
export function withRecord(
  session: Session,
  cases: readonly ConfirmedCase[],
  lawOf: (state: string) => Law,
  begun?: Conviction,
): { readonly session: Session; readonly convictions: readonly Conviction[] } {
  const isBare = begun && known(answersOf(session, begun), 'offense') === undefined
  const givesWay = isBare && cases.some(({ state }) => state === caseOf(session, begun.case)?.state)
  let now = givesWay ? removeConviction(session, begun) : session
  const convictions: Conviction[] = []
  for (const each of cases) {
    const law = lawOf(each.state)
    const agreed = agreedOf(each, law.facts)
    const id = placeFor(now, each) ?? `case${now.made + 1}`
    if (!caseOf(now, id)) {
      const added: Case = { id, state: each.state, answers: {}, charges: [] }
      now = { ...now, made: now.made + 1, cases: [...now.cases, added] }
    }
    for (const charge of each.charges) {
      // Two counts of one paper stay two, though their crime is the same.
      const at = { case: id, charge: sameCharge(session, id, charge.answers) ?? `charge${now.made + 1}` }
      if (!caseOf(now, id)?.charges.some((one) => one.id === at.charge)) now = withCharge(now, at)
      now = withoutConflicts(putAll(now, at, [...each.answers, ...charge.answers.filter(agreed)], law), at, law)
      convictions.push(at)
    }
  }
  return { session: now, convictions }
}

/** What charges say differently of their case is nobody's answer. */
function agreedOf({ charges }: ConfirmedCase, facts: readonly Fact[]): (each: Confirmed) => boolean {
  const all = charges.flatMap(({ answers }) => answers)
  return ({ fact, answer }) =>
    facts.find(({ id }) => id === fact)?.scope === 'charge' ||
    all.every((other) => other.fact !== fact || JSON.stringify(other.answer) === JSON.stringify(answer))
}

function placeFor(session: Session, { state, answers }: ConfirmedCase): string | undefined {
  const said = (fact: string) => answers.find((each) => each.fact === fact)?.answer
  const [court, number] = [said('court'), said('caseNumber')]
  if (court === undefined || number === undefined) return undefined
  const same = (one: Answer | undefined, other: Answer) => JSON.stringify(one) === JSON.stringify(other)
  return session.cases.find(
    (each) => each.state === state && same(each.answers.court, court) && same(each.answers.caseNumber, number),
  )?.id
}

function sameCharge(session: Session, id: string, answers: readonly Confirmed[]): string | undefined {
  const offense = JSON.stringify(answers.find(({ fact }) => fact === 'offense')?.answer)
  if (offense === undefined) return undefined
  return caseOf(session, id)?.charges.find((each) => JSON.stringify(each.answers.offense) === offense)?.id
}

function withCharge(session: Session, at: Conviction): Session {
  const cases = session.cases.map((each) =>
    each.id === at.case ? { ...each, charges: [...each.charges, { id: at.charge, answers: {} }] } : each,
  )
  return { ...session, made: session.made + 1, cases }
}

function putAll(session: Session, at: Conviction, all: readonly Confirmed[], { facts }: Law): Session {
  return all.reduce((so, { fact: id, answer: said, page }) => {
    const fact = facts.find((each) => each.id === id)
    if (!fact) return so
    const put = answer(so, at, fact, said, isShared(id))
    return page === undefined ? put : marked(put, at, fact, { answer: said, page })
  }, session)
}

function marked(session: Session, at: Conviction, { id, scope }: Fact, mark: FromRecord[string]): Session {
  const add = <T extends { readonly read?: FromRecord }>(to: T): T => ({ ...to, read: { ...to.read, [id]: mark } })
  if (scope === 'person') return add(session)
  return {
    ...session,
    cases: session.cases.map((each) => {
      if (each.id !== at.case) return each
      if (scope === 'case') return add(each)
      return { ...each, charges: each.charges.map((charge) => (charge.id === at.charge ? add(charge) : charge)) }
    }),
  }
}

/** What cannot both be true is asked, whatever the paper says. */
function withoutConflicts(session: Session, at: Conviction, { facts, offenses }: Law): Session {
  const [conflict] = conflictsIn(facts, offenses, answersOf(session, at))
  if (!conflict) return session
  const without = <T extends { readonly answers: Session['person'] }>(from: T): T => ({
    ...from,
    answers: Object.fromEntries(Object.entries(from.answers).filter(([fact]) => !conflict.facts.includes(fact))),
  })
  const cases = session.cases.map((each) =>
    each.id === at.case
      ? {
          ...without(each),
          charges: each.charges.map((charge) => (charge.id === at.charge ? without(charge) : charge)),
        }
      : each,
  )
  const left = { ...session, cases }
  // A contradiction with what was said of the person before is for the person to settle.
  return JSON.stringify(left) === JSON.stringify(session) ? session : withoutConflicts(left, at, { facts, offenses })
}
