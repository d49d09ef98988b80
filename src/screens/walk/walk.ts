import type { Template } from '../../documents/template'
import { type Conviction, caseOf, type Session } from '../../interview/session'
import type { Jurisdiction } from '../../jurisdictions/jurisdiction'
import type { Day } from '../../rules/fact'

/** What every screen gets: what was said so far, the law that is loaded, and the ways to move. */
export type Walk = {
  readonly session: Session
  readonly today: Day
  readonly jurisdictions: Readonly<Record<string, Jurisdiction>>
  readonly move: (change: (session: Session) => Session) => void
  /** One step back, as the browser's own button does. */
  readonly back: () => void
  /** One step forth on the trail. */
  readonly forth: () => void
  /** The papers of the states for which papers were asked. */
  readonly templates: Readonly<Record<string, readonly Template[]>>
  /** Remembers that what was said up to now is on papers or in a file that were handed over, so that leaving need not ask. */
  readonly papersSaved: () => void
  /** Loads the papers of the state and goes to their first open blank. */
  readonly makePapers: (at: Conviction, path?: string) => Promise<void>
  /** Goes on with answers that were kept, and with the law that they need. */
  readonly resume: (found: Pick<Walk, 'jurisdictions' | 'templates'>, change: (session: Session) => Session) => void
  /** Goes to what there is for other places. */
  readonly goElsewhere: () => Promise<void>
  /** Loads the state's law and words and goes to the first question. Rejects when they cannot be loaded. */
  readonly pickState: (caseId: string, state: string) => Promise<void>
}

/** The law of the state in which a conviction was. Screens about a conviction show only once it is loaded. */
export function jurisdictionOf(walk: Pick<Walk, 'session' | 'jurisdictions'>, at: Conviction): Jurisdiction {
  const state = caseOf(walk.session, at.case)?.state ?? ''
  const found = walk.jurisdictions[state]
  if (!found) throw new Error(`The law of ${state} is not loaded`)
  return found
}
