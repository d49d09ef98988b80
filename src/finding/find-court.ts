import { LONGEST_QUERY, sharedWords, wordsOf } from './search-words'
import { type WordIndex, wordIndex } from './word-index'

/** What a court can be found by. */
export type FindableCourt = {
  readonly id: string
  readonly name: string
  readonly called: string
  readonly county: string
  readonly city?: string | undefined
  readonly note?: string | undefined
  readonly places?: readonly string[]
}

const indexes = new WeakMap<readonly FindableCourt[], WordIndex>()

/**
 * The courts that have every typed word, or one spelled nearly so, in their name, county, city, note or the towns that they
 * serve; those whose everyday name has them come first.
 */
export function findCourts<C extends FindableCourt>(typed: string, courts: readonly C[]): readonly C[] {
  const wanted = typed.slice(0, LONGEST_QUERY)
  if (wordsOf(wanted).length === 0) return courts
  const index = indexes.get(courts) ?? wordIndex(courts.map(wording))
  indexes.set(courts, index)
  const found = index(wanted, true)
  const isNamed = ({ called }: C) => sharedWords(wordsOf(wanted), wordsOf(called)) === wordsOf(wanted).length
  const named = courts.filter((court) => found.includes(court.id) && isNamed(court))
  return [...named, ...found.flatMap((id) => courts.filter((court) => court.id === id && !named.includes(court)))]
}

function wording({ id, called, city, places, county, name, note }: FindableCourt) {
  return { id, texts: [called, [city, ...(places ?? [])].join(' '), county, name, note ?? ''] }
}
