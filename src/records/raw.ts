import { feed, type Stocked } from './feed'
import type { Page } from './page'
import { withoutFacts } from './picture'
import { fbiCycles } from './readers/fbi-cycles'
import { fbiList } from './readers/fbi-list'
import type { Reader, Reading } from './reading'
import { recognise } from './recognise'
import { cutAtUnread } from './scan/cut'

/** What a reader made of a paper, before it was held against a state's tables. */
export type Raw = {
  readonly raw: Reading
  readonly pages: number
  /** Its lines were recognised in a picture. */
  readonly picture: boolean
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
  if (!picture) return feed(raw, rooms)
  const states = [raw.document.state, ...raw.cases.flatMap(({ state }) => state ?? [])]
  const shapes = [...new Set(states)].flatMap((state) => rooms[state]?.feeds.shapes ?? [])
  return withoutFacts(feed(cutAtUnread(raw, shapes), rooms))
}
