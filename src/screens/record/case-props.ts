import type { Jurisdiction } from '../../jurisdictions/jurisdiction'
import type { Grey } from '../../records/picture/grey'
import type { Day, Fact } from '../../rules/fact'
import type { Replies, Reply } from './replies'

/** What is needed to show the values of a case and to take what the person says to them. */
export type CaseProps = {
  readonly jurisdiction: Jurisdiction
  /** The facts of its state, with the blanks of its papers. */
  readonly facts: readonly Fact[]
  readonly today: Day
  /** Of photos and scans. */
  readonly pictures: ReadonlyMap<number, Grey>
  readonly replies: Replies
  readonly say: (key: string, reply: Reply | undefined) => void
}
