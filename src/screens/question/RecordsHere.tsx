import type { ReactNode } from 'react'
import { answersOf, type Conviction } from '../../interview/session'
import { jurisdictionOf, type Walk } from '../walk/walk'
import { Records, recordsOf } from './records'

/** Lets what is inside draw the records of this conviction. */
export function RecordsHere({ walk, at, children }: { walk: Walk; at: Conviction; children: ReactNode }) {
  const offense = answersOf(walk.session, at).offense
  const said = offense && offense !== 'unsure' ? String(offense.value) : undefined
  return <Records value={recordsOf(jurisdictionOf(walk, at), said)}>{children}</Records>
}
