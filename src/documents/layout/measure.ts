import widths from '../widths.json'
import type { Face } from './mark'

const place = new Map([...widths.chars].map((character, index) => [character, index]))

/** The width of a text in points, by the font's own table. A character that the font lacks counts as wide. */
export function measure(text: string, face: Face, size: number): number {
  let units = 0
  for (const character of text) {
    const index = place.get(character)
    units += index === undefined ? widths.em : (widths[face][index] ?? widths.em)
  }
  return (units / widths.em) * size
}
