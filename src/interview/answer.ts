import { replied } from '../rules/decide'
import type { Law } from '../rules/decision'
import type { Answer, Answers, Fact } from '../rules/fact'
import { type Narrow, type Reply, unsureOf } from '../rules/span'
import { answersOf, type Conviction, caseOf, type Session } from './session'

/**
 * Puts an answer where its fact belongs. `shared` facts about the person hold in every state. "I don't know" to a date or
 * a number is put so that narrower questions can follow.
 */
export function answer(session: Session, at: Conviction, fact: Fact, said: Answer, shared: boolean): Session {
  const add = (answers: Answers | undefined): Answers => ({
    ...answers,
    [fact.id]: said === 'unsure' ? unsureOf(fact) : said,
  })
  if (fact.scope === 'person') {
    if (shared) return { ...session, person: add(session.person) }
    const state = caseOf(session, at.case)?.state ?? ''
    return { ...session, byState: { ...session.byState, [state]: add(session.byState[state]) } }
  }
  const cases = session.cases.map((each) => {
    if (each.id !== at.case) return each
    if (fact.scope === 'case') return { ...each, answers: add(each.answers) }
    return {
      ...each,
      charges: each.charges.map((charge) =>
        charge.id === at.charge ? { ...charge, answers: add(charge.answers) } : charge,
      ),
    }
  })
  return { ...session, cases }
}

/** Takes an answer away, as if it had never been asked. */
export function unanswer(session: Session, at: Conviction, fact: Fact): Session {
  const drop = ({ [fact.id]: _, ...rest }: Answers): Answers => rest
  const state = caseOf(session, at.case)?.state ?? ''
  if (fact.scope === 'person') {
    const own = session.byState[state]
    return {
      ...session,
      person: drop(session.person),
      byState: own ? { ...session.byState, [state]: drop(own) } : session.byState,
    }
  }
  const cases = session.cases.map((each) => {
    if (each.id !== at.case) return each
    if (fact.scope === 'case') return { ...each, answers: drop(each.answers) }
    const charges = each.charges.map((charge) =>
      charge.id === at.charge ? { ...charge, answers: drop(charge.answers) } : charge,
    )
    return { ...each, charges }
  })
  return { ...session, cases }
}

/** Answers what picking a court settles, e.g. its county. */
export function answerFromCourt(
  session: Session,
  at: Conviction,
  facts: readonly Fact[],
  says: Readonly<Record<string, string | undefined>>,
  isShared: (fact: string) => boolean,
): Session {
  return facts.reduce((so, fact) => {
    const value = says[fact.id]
    return value === undefined ? so : answer(so, at, fact, { value }, isShared(fact.id))
  }, session)
}

/** Puts the reply to a narrow question where its fact belongs: the answer that it is about holds more exactly from now on. */
export function answerNarrow(
  session: Session,
  at: Conviction,
  law: Law,
  narrow: Narrow,
  reply: Reply,
  isShared: (fact: string) => boolean,
): Session {
  const fact = law.facts.find(({ id }) => id === narrow.fact)
  const said = replied(law, answersOf(session, at), narrow, reply)[narrow.fact]
  return fact && said !== undefined ? answer(session, at, fact, said, isShared(fact.id)) : session
}
