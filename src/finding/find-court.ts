import { LONGEST_QUERY, sharedWords, wordsOf } from './search-words'

/** What a court can be found by. */
export type FindableCourt = {
  readonly id: string
  readonly name: string
  readonly called: string
  readonly county: string
  readonly city?: string | undefined
  readonly note?: string | undefined
}

/** The courts that have every typed word in their name, county, city or note; those whose everyday name has them come first. */
export function findCourts<C extends FindableCourt>(typed: string, courts: readonly C[]): readonly C[] {
  const wanted = wordsOf(typed.slice(0, LONGEST_QUERY))
  if (wanted.length === 0) return courts
  const first = (court: C) => sharedWords(wanted, wordsOf(court.called)) === wanted.length
  const found = courts.filter(
    ({ name, called, county, city, note }) =>
      sharedWords(wanted, wordsOf([name, called, county, city, note].join(' '))) === wanted.length,
  )
  return [...found.filter(first), ...found.filter((court) => !first(court))]
}
