import type { Day } from '../rules/fact'
import type { Decided } from './decide'
import type { Said } from './screen'

/** A conviction of a list that the law decided, or that was reported with its reasons. Plain data, without the rows around it. */
export type Finding = {
  /** The row of the file where it stands first. */
  readonly row: number
  readonly key: string
  readonly name: string
  readonly born: Day | null
  readonly place: string
  readonly number: string
  readonly section: string
  readonly text: string
  readonly day: Day | null
  /** Another person of the list has the same name. */
  readonly alike: boolean
  readonly decided: Extract<Decided, { status: 'decided' | 'reported' }>
}

/** What is said of a row as a finding; null for rows that begin no conviction of ours. */
export function findingOf(said: Said): Finding | null {
  if (!('charge' in said) || said.decided === null) return null
  const { row, person, charge, decided, alike } = said
  if (decided.status !== 'decided' && decided.status !== 'reported') return null
  const { key, name, born } = person
  const { place, number, section, text, decided: day } = charge
  return { row: row.row, key, name, born, place, number, section, text, day, alike, decided }
}
