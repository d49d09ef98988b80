import type { ReactNode } from 'react'
import { answersOf, type Conviction } from '../../interview/session'
import { known } from '../../rules/fact'
import { jurisdictionOf, type Walk } from '../walk/walk'
import { Records, recordsOf } from './records'

/** Lets what is inside draw the records of this conviction. */
export function RecordsHere({ walk, at, children }: { walk: Walk; at: Conviction; children: ReactNode }) {
  const offense = known(answersOf(walk.session, at), 'offense')
  const said = offense === undefined ? undefined : String(offense)
  return <Records value={recordsOf(jurisdictionOf(walk, at), said)}>{children}</Records>
}
