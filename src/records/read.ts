import { loadJurisdiction, stateIds } from '../jurisdictions'
import { feed, type Stocked } from './feed'
import type { Page } from './page'
import { withoutFacts } from './picture'
import { fbiCycles } from './readers/fbi-cycles'
import { fbiList } from './readers/fbi-list'
import type { Reading } from './reading'
import { recognise } from './recognise'

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

/** Reads the pages of one document, or gives null when no reader knows it. */
export function readPages(
  pages: readonly Page[],
  rooms: Readonly<Record<string, Stocked>>,
  state?: string,
): Reading | null {
  const readers = [...Object.values(rooms).flatMap((room) => room.readers), fbiList, fbiCycles]
  const reader = recognise(pages, readers, state)
  if (!reader) return null
  const reading = feed(reader.read(pages), rooms)
  return pages.some(({ picture }) => picture) ? withoutFacts(reading) : reading
}
