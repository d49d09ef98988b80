import MiniSearch from 'minisearch'
import { fold, wordsOf } from './search-words'

/** What is found by words: an id, and its texts, those in front counting most. */
export type Wording = { readonly id: string; readonly texts: readonly string[] }

export type WordIndex = (typed: string, every: boolean) => readonly string[]

/** So much less counts each text than the one before it. */
const LESS = 0.5

/**
 * Finds by words that begin so, else by words that are spelled nearly so, best first. With `every`, only what has all
 * that was typed; else what has at least half of it.
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
  const boost = Object.fromEntries(fields.map((field, at) => [field, LESS ** at]))
  return (typed, every) => {
    const wanted = new Set(wordsOf(typed)).size
    const search = (fuzzy: number) =>
      index
        .search(typed, {
          boost,
          prefix: (term) => term.length > 2,
          fuzzy: (term) => (term.length > 3 ? fuzzy : false),
          maxFuzzy: 2,
          combineWith: every ? 'AND' : 'OR',
        })
        .filter(({ queryTerms }) => new Set(queryTerms).size * 2 >= wanted)
        .map(({ id }) => String(id))
    const found = search(0)
    return found.length > 0 ? found : search(0.25)
  }
}
