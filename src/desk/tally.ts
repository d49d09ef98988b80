import { counted, FEWEST, type Row } from './counts'
import type { Desk, Made } from './desk'

/** What the law says about one conviction, as far as a tally needs it. */
export type Decided = { readonly state: string; readonly outcome: string; readonly path: string | null }

/** What can be told of an event without telling of anybody. */
export type Tally = {
  /** Undefined where they are fewer than five. */
  readonly people: number | undefined
  readonly convictions: number | undefined
  readonly stations: readonly Row[]
  readonly outcomes: readonly Row[]
  /** Named `<state> <path>`. */
  readonly paths: readonly Row[]
  readonly papers: { readonly states: readonly Row[]; readonly courts: readonly Row[] }
  /** Whole hours for which people were taken up. */
  readonly hours: number
}

const HOUR = 3_600_000

/** The tally of a desk. `decided` are its convictions whose verdict is known. No names, and no group under five. */
export function tallyOf(desk: Desk, decided: readonly Decided[]): Tally {
  const made: readonly Made[] = desk.people.flatMap((each) => each.made)
  const told = (count: number) => (count < FEWEST ? undefined : count)
  return {
    people: told(desk.people.length),
    convictions: told(decided.length),
    stations: counted(desk.people.map(({ station }) => station)),
    outcomes: counted(decided.map(({ outcome }) => outcome)),
    paths: counted(decided.flatMap(({ state, path }) => (path === null ? [] : [`${state} ${path}`]))),
    papers: {
      states: counted(made.map(({ state }) => state)),
      courts: counted(made.map(({ court }) => court)),
    },
    hours: Math.round(desk.people.reduce((sum, { spent }) => sum + spent, 0) / HOUR),
  }
}

/** A tally as lines of a table: what is counted, of what, how many. `name` gives the words for a part and a name in it. */
export function tallyTable(
  tally: Tally,
  name: (part: string, of?: string) => string,
): readonly (readonly [string, string, string])[] {
  const few = name('few')
  const rows = (part: string, all: readonly Row[]) =>
    all.map(
      ({ name: of, count }) =>
        [name(part), of === undefined ? name('merged') : name(part, of), count < FEWEST ? few : String(count)] as const,
    )
  return [
    [name('people'), '', tally.people === undefined ? few : String(tally.people)],
    [name('convictions'), '', tally.convictions === undefined ? few : String(tally.convictions)],
    ...rows('station', tally.stations),
    ...rows('outcome', tally.outcomes),
    ...rows('path', tally.paths),
    ...rows('state', tally.papers.states),
    ...rows('court', tally.papers.courts),
    [name('hours'), '', String(tally.hours)],
  ]
}
