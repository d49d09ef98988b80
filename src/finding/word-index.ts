import MiniSearch from 'minisearch'
import { fold, wordsOf } from './search-words'

/** What is found by words: an id, and its texts, those in front counting most. */
export type Wording = { readonly id: string; readonly texts: readonly string[] }

export type WordIndex = (typed: string, every: boolean) => readonly string[]

/** Words that tell nothing of what happened. */
const SMALL: readonly string[] = [
  'the',
  'and',
  'for',
  'with',
  'was',
  'some',
  'del',
  'los',
  'las',
  'una',
  'con',
  'por',
  'para',
]

/** So much less counts each text than the one before it. */
const LESS = 0.5

/**
 * Finds by words that begin so, else by words that are spelled nearly so. With `every`, only what has all that was typed,
 * best first; else what has most of it and at least half, in the order of the list.
 */
export function wordIndex(wordings: readonly Wording[]): WordIndex {
  const fields = Array.from(
    { length: Math.max(0, ...wordings.map(({ texts }) => texts.length)) },
    (_, at) => `text${at}`,
  )
  const index = new MiniSearch({
    fields,
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (term) => fold(term),
  })
  index.addAll(
    wordings.map(({ id, texts }) => ({ id, ...Object.fromEntries(texts.map((text, at) => [`text${at}`, text])) })),
  )
  const order = wordings.map(({ id }) => id)
  const boost = Object.fromEntries(fields.map((field, at) => [field, LESS ** at]))
  return (typed, every) => {
    const telling = wordsOf(typed).filter((word) => word.length > 2 && !SMALL.includes(word))
    const text = every || telling.length === 0 ? typed : telling.join(' ')
    const wanted = new Set(wordsOf(text)).size
    const search = (fuzzy: number): readonly string[] => {
      const found = index
        .search(text, {
          boost,
          prefix: (term) => term.length > 2,
          fuzzy: (term) => (term.length > 3 ? fuzzy : false),
          maxFuzzy: 2,
          combineWith: every ? 'AND' : 'OR',
        })
        .map(({ id, queryTerms }) => ({ id: String(id), has: new Set(queryTerms).size }))
      if (every) return found.map(({ id }) => id)
      const most = Math.max(wanted / 2, ...found.map(({ has }) => has))
      const kept = found.filter(({ has }) => has === most)
      return order.filter((id) => kept.some((each) => each.id === id))
    }
    const found = search(0)
    return found.length > 0 ? found : search(0.25)
  }
}
