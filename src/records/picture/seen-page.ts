import type { Page } from '../page'
import type { Got } from '../text/problem'
import type { Seen } from './engine'
import type { Grey } from './grey'
import { letterHeight, seenLines } from './seen-lines'

/** A page seen in a picture. */
export type SeenPage = {
  readonly page: Page
  /** Which of all pictures that were seen: each line says it too (`seen.picture`). */
  readonly id: number
  /** The evened picture, in which the lines have their places (`seen.at`). */
  readonly picture: Grey
}

/**
 * Below this height, in points, letters are misread as other valid ones, and the engine is as sure of them as of the rest:
 * of 31 dates in small letters 13 were another date; of 51 in larger ones, none.
 */
const NEAR_ENOUGH = 20

/** What was seen as a page of lines; from too far away it is a problem, since any number in it may be another. */
export function seenPage({ picture, table }: Seen, number: number, id: number): Got<SeenPage> {
  const lines = seenLines(table, number, id)
  if (lines.length === 0) return { problem: 'nothing_seen' }
  if (letterHeight(table) < NEAR_ENOUGH) return { problem: 'too_far' }
  return { got: { page: { number, lines, picture: true }, id, picture } }
}
