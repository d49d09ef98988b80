import type { Template } from '../../documents/template'
import type { Conviction, Session } from '../../interview/session'
import type { Jurisdiction } from '../../jurisdictions/jurisdiction'
import type { Day } from '../../rules/fact'

/** What is held while the page is open: what was said, the law and the papers that were loaded, and what day it is. */
export type Held = {
  readonly session: Session
  readonly jurisdictions: Readonly<Record<string, Jurisdiction>>
  /** The papers of the states for which papers were asked. */
  readonly templates: Readonly<Record<string, readonly Template[]>>
  readonly today: Day
}

/** The ways along the trail. */
export type Moves = {
  readonly move: (change: (session: Session) => Session) => void
  /** One step back, as the browser's own button does. */
  readonly back: () => void
  /** One step forth on the trail. */
  readonly forth: () => void
}

/** The ways to what must be loaded first. */
export type Loads = {
  /** Loads the state's law and words and goes to the first question. Rejects when they cannot be loaded. */
  readonly pickState: (caseId: string, state: string) => Promise<void>
  /** Goes to what there is for other places. Rejects when its words cannot be loaded. */
  readonly goElsewhere: () => Promise<void>
  /** Loads the papers of the state and goes to their first open blank. */
  readonly makePapers: (at: Conviction, path?: string) => Promise<void>
  /** Goes on with answers that were kept, and with the law that they need. */
  readonly resume: (found: Pick<Held, 'jurisdictions' | 'templates'>, change: (session: Session) => Session) => void
}

/** All that screens are made of. Each gets only what it needs of it. */
export type Walk = Held &
  Moves &
  Loads & {
    /** Remembers that what was said up to now is on papers or in a file that were handed over, so that leaving need not ask. */
    readonly papersSaved: () => void
  }
