import type { Law } from '../rules/decision'
import type { Day, Fact } from '../rules/fact'
import {
  answersOf,
  type Case,
  type Charge,
  type Conviction,
  caseOf,
  type Errand,
  type Place,
  type Session,
} from './session'
import { type Asked, askTogether } from './together'
import { goTo } from './trail'

/** Begins the case that the start screen stands for. The same state again keeps what was said about it. */
export function beginCase(session: Session, id: string, state: string): { session: Session; at: Conviction } {
  const known = caseOf(session, id)
  const charge = known?.charges[0]
  if (known?.state === state && charge) return { session, at: { case: id, charge: charge.id } }
  const begun: Case = { id, state, answers: {}, charges: [{ id: `charge${session.made + 1}`, answers: {} }] }
  const cases = [...session.cases.filter((each) => each.id !== id), begun]
  return {
    session: { ...session, cases, made: session.made + 1 },
    at: { case: id, charge: `charge${session.made + 1}` },
  }
}

/** One more charge in a case. What was said about its other charges is asked again, what else was said about it is not. */
export function addCharge(session: Session, id: string, facts: readonly Fact[]): { session: Session; at: Conviction } {
  const askedAgain = (fact: string) => facts.some((each) => each.id === fact && each.aboutOtherCharges)
  const charge: Charge = { id: `charge${session.made + 1}`, answers: {} }
  const cases = session.cases.map((each) =>
    each.id === id
      ? {
          ...each,
          answers: Object.fromEntries(Object.entries(each.answers).filter(([fact]) => !askedAgain(fact))),
          charges: [...each.charges.filter((other) => Object.keys(other.answers).length > 0), charge],
        }
      : each,
  )
  return { session: { ...session, cases, made: session.made + 1 }, at: { case: id, charge: charge.id } }
}

/** Takes one conviction away, and its case when it was the last. */
export function removeConviction(session: Session, at: Conviction): Session {
  const cases = session.cases
    .map((each) =>
      each.id === at.case ? { ...each, charges: each.charges.filter((charge) => charge.id !== at.charge) } : each,
    )
    .filter((each) => each.charges.length > 0)
  return { ...session, cases }
}

/** Goes to the next questions about a conviction, or to its outcome once nothing more can matter. */
export function proceed(session: Session, law: Law, at: Conviction, today: Day): Session {
  const asked = askTogether(law, answersOf(session, at), today)
  return goTo(session, asked ? asking(asked, at, 'verdict') : { screen: 'outcome', at })
}

/** The place where these facts are asked. */
export function asking(asked: Asked, at: Conviction, errand: Errand): Place {
  if ('narrow' in asked) return { screen: 'question', fact: asked.narrow.fact, narrow: asked.narrow, at, errand }
  const { group, facts } = asked
  return group === undefined ? question(facts[0], at, errand) : { screen: 'together', group, facts, at, errand }
}

/** The place of one question. */
export function question(fact: string, at: Conviction, errand: Errand = 'verdict'): Place {
  return { screen: 'question', fact, at, errand }
}

/** An immigration lawyer told the person to go on with this case. */
export function goOnAsAdvised(session: Session, id: string): Session {
  const cases = session.cases.map((each) => (each.id === id ? { ...each, advised: true as const } : each))
  return { ...session, cases }
}

/** Chooses the path whose papers are wanted; without one, the best that is open. */
export function choosePath(session: Session, id: string, path: string | undefined): Session {
  const cases = session.cases.map((each) => {
    if (each.id !== id) return each
    const { path: _, ...rest } = each
    return path === undefined ? rest : { ...rest, path }
  })
  return { ...session, cases }
}
