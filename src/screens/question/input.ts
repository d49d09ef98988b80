import type { Jurisdiction } from '../../jurisdictions/jurisdiction'
import type { Day, Fact } from '../../rules/fact'
import type { Typed } from '../../typing/schema'

/** What each way of answering needs. */
export type InputProps<F extends Fact = Fact> = {
  /** Begins the id of every box. */
  readonly id: string
  readonly fact: F
  readonly jurisdiction: Jurisdiction
  readonly today: Day
  readonly typed: Typed
  readonly set: (field: string, value: string) => void
  /** Picked with a tap: keep it and go on. */
  readonly submitWith: (pick: string) => void
  /** Names of the boxes that need a look. */
  readonly invalid: readonly string[]
  readonly describedBy: string | undefined
  /** Names a line of text where the heading does not. */
  readonly label?: string | undefined
  /** How it can be typed stands above already. */
  readonly brief?: boolean
}
