import type { ReactNode } from 'react'
import { known } from '../../rules/fact'
import type { Matter } from '../walk/matter'
import { Records, recordsOf } from './records'

/** Lets what is inside draw the records of this conviction. */
export function RecordsHere({ matter: { jurisdiction, answers }, children }: { matter: Matter; children: ReactNode }) {
  const offense = known(answers, 'offense')
  const said = offense === undefined ? undefined : String(offense)
  return <Records value={recordsOf(jurisdiction, said)}>{children}</Records>
}
