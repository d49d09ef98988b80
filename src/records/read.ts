import { loadJurisdiction, stateIds } from '../jurisdictions'
import type { Stocked } from './feed'
import type { Reading } from './reading'

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

/** The states whose law a paper needs. */
export function statesOf({ document, cases }: Reading): readonly string[] {
  const named = [document.state, ...cases.flatMap(({ state }) => state ?? [])]
  return [...new Set(named)].filter((state) => stateIds.includes(state))
}
