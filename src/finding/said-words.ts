import { wordsOf } from './search-words'

/** What people name in many ways. The words are `search.<thing>`, each with those of the list among them. */
export const things = [
  'marijuana',
  'having',
  'selling',
  'giving',
  'growing',
  'hash',
  'pipe',
  'driving',
  'jail',
  'minor',
  'school',
  'ticket',
] as const

/** All that people say for what a crime of the list is about, found through the words that the list itself uses. */
export function saidWords(
  plain: readonly string[],
  wordsFor: (thing: string) => string | undefined,
): readonly string[] {
  const own = new Set(plain.flatMap(wordsOf))
  return things.flatMap((thing) => {
    const all = wordsOf(wordsFor(thing) ?? '')
    return all.some((word) => own.has(word)) ? [all.join(' ')] : []
  })
}
