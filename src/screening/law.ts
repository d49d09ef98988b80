import type { Rules } from '../jurisdictions/jurisdiction'
import type { Stocked } from '../records/feed'
import type { Layout } from '../records/layout'
import type { Feeds } from '../records/reading'
import type { Day } from '../rules/fact'
import type { Fault } from './fault'

/** What was found out once and holds for every charge like it. */
type Seen = {
  readonly kinds: Map<string, Kind>
  readonly missing: Map<string, readonly string[]>
  /** Ids of courts by the places that the list prints. */
  readonly courts: Map<string, string | null>
}

/** Whether a charge can be one of ours at all, or why its section does not tell. */
export type Kind = 'ours' | 'other_crime' | { readonly fault: Fault }

/** The law by which a list is decided. `others`: the tables of the other states, to know their sections. */
export type Law = {
  readonly seen: Seen
  readonly rules: Rules
  readonly room: Stocked
  readonly others: readonly Pick<Feeds, 'shapes' | 'codes'>[]
  readonly layout: Layout
  readonly today: Day
}

/** A law by which nothing was decided yet. */
export const freshLaw = (law: Omit<Law, 'seen'>): Law => ({
  ...law,
  seen: { kinds: new Map(), missing: new Map(), courts: new Map() },
})
