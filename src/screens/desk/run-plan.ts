import type { Desk, Person } from '../../desk/desk'
import type { Day } from '../../rules/fact'
import { type Filing, filingsOf, isReady } from './filings'
import type { Laws } from './use-laws'

/** In which order a run prints: person after person, or court after court. */
export type Order = 'queue' | 'court'

/** What is printed together under one cover. */
export type Bundle = {
  readonly person: Person /** Place in the queue, from 1. */
  readonly number: number
  readonly filings: readonly Filing[]
}

/** Bundles that go to one court; all of a run that is printed in the order of the queue. */
export type Pile = {
  readonly court: { readonly state: string; readonly id: string | undefined } | undefined
  readonly bundles: readonly Bundle[]
}

/** What a run prints: everyone who is ready, in order. Stacked by court, a person stands in the stack of each court of theirs. */
export function runPlan(desk: Desk, laws: Laws, today: Day, order: Order): readonly Pile[] {
  const { waits } = desk.event
  const bundles = desk.people.flatMap((person, place): readonly Bundle[] => {
    if (!isReady(person, laws, today, waits)) return []
    const filings = filingsOf(person, laws, today, waits).filter((each) => each.waits === undefined)
    return [{ person, number: place + 1, filings }]
  })
  if (order === 'queue') return bundles.length > 0 ? [{ court: undefined, bundles }] : []
  const piles = new Map<string, { court: NonNullable<Pile['court']>; bundles: Bundle[] }>()
  for (const { person, number, filings } of bundles)
    for (const { state, court } of filings) {
      const key = `${state} ${court ?? ''}`
      const pile = piles.get(key) ?? { court: { state, id: court }, bundles: [] }
      piles.set(key, pile)
      if (pile.bundles.some((each) => each.person === person)) continue
      const own = filings.filter((each) => each.state === state && each.court === court)
      pile.bundles.push({ person, number, filings: own })
    }
  return [...piles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pile]) => pile)
}
