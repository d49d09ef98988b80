import { answer } from '../../interview/answer'
import type { Conviction, Session } from '../../interview/session'
import { isShared } from '../../jurisdictions/shared'
import type { Answer, Fact } from '../../rules/fact'

/** Puts an answer in its place. */
export function takeAnswer(session: Session, at: Conviction, fact: Fact, said: Answer): Session {
  return answer(session, at, fact, said, isShared(fact.id))
}
