import type { Template } from '../../documents/template'
import { answersOf, type Conviction, caseOf, type Session } from '../../interview/session'
import type { Jurisdiction } from '../../jurisdictions/jurisdiction'
import type { Answers, Day } from '../../rules/fact'
import type { Held } from './walk'

/** One conviction with what it is judged by: what was said, the law of its state, and the day. */
export type Matter = {
  readonly at: Conviction
  readonly session: Session
  readonly jurisdiction: Jurisdiction
  /** The papers of its state; none until papers were asked for. */
  readonly templates: readonly Template[]
  readonly answers: Answers
  readonly today: Day
}

// One list for all, so that what hangs on it is not made anew.
const NONE: readonly Template[] = []

/** The conviction in what is held. Throws where the law of its state is not loaded: its screens show only once it is. */
export function matterOf({ session, jurisdictions, templates, today }: Held, at: Conviction): Matter {
  const state = caseOf(session, at.case)?.state ?? ''
  const jurisdiction = jurisdictions[state]
  if (!jurisdiction) throw new Error('No law')
  return { at, session, jurisdiction, templates: templates[state] ?? NONE, answers: answersOf(session, at), today }
}
