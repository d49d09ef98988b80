import { loadJurisdiction, stateIds } from '../jurisdictions'
import { feed, type Stocked } from './feed'
import type { Page } from './page'
import { withoutFacts } from './picture'
import { fbiCycles } from './readers/fbi-cycles'
import { fbiList } from './readers/fbi-list'
import type { Reader, Reading } from './reading'
import { recognise } from './recognise'

/** What a reader made of a paper, before it was held against a state's tables. */
export type Raw = {
  readonly raw: Reading
  readonly pages: number
  /** Its lines were recognised in a picture. */
  readonly picture: boolean
}

/** The record rooms of the states, each with its courts and crimes. */
export async function recordRooms(states: readonly string[] = stateIds): Promise<Readonly<Record<string, Stocked>>> {
  const rooms = await Promise.all(
    states.map(async (state) => {
      const { rules, directory, readers } = await loadJurisdiction(state)
      if (!readers) return []
      const [room, { courts }] = await Promise.all([readers(), directory()])
      return [[state, { ...room, shelf: { courts, offenses: rules.offenses } }] as const]
    }),
  )
  return Object.fromEntries(rooms.flat())
}

/** Reads the pages of one document with the reader that knows it, or gives null when none does. */
export function readRaw(pages: readonly Page[], ofStates: readonly Reader[], state?: string): Raw | null {
  const reader = recognise(pages, [...ofStates, fbiList, fbiCycles], state)
  return (
    reader && { raw: reader.read(pages), pages: pages.length, picture: pages.some(({ picture }) => picture === true) }
  )
}

/** Holds what was read against the tables of the states that it names. */
export function fed({ raw, picture }: Raw, rooms: Readonly<Record<string, Stocked>>): Reading {
  const reading = feed(raw, rooms)
  return picture ? withoutFacts(reading) : reading
}

/** The states that a paper names. */
export function statesOf({ document, cases }: Reading): readonly string[] {
  const named = [document.state, ...cases.flatMap(({ state }) => state ?? [])]
  return [...new Set(named)].filter((state) => stateIds.includes(state))
}
