import { isShared } from '../jurisdictions/shared'
import type { Answer, Fact } from '../rules/fact'
import { answer } from '../session/answer'
import type { Conviction, Session } from '../session/session'

/** Keeps an answer in its place. */
export function keep(session: Session, at: Conviction, fact: Fact, said: Answer): Session {
  return answer(session, at, fact, said, isShared(fact.id))
}
