import { byPromise } from '../../interview/rank'
import { type Conviction, convictionsOf } from '../../interview/session'
import type { Settled } from '../../rules/decide'
import { type Day, known } from '../../rules/fact'
import { type Matter, matterOf } from './matter'
import { bestPath, verdictOn } from './verdict'
import type { Held } from './walk'

/** A conviction with its verdict; undefined while a question is open. */
export type Planned = { readonly at: Conviction; readonly verdict: Settled | undefined }

/** What is filed with one court now: the convictions of one case and path share their papers. */
export type Trip = {
  readonly key: string
  /** One conviction that goes there. */
  readonly at: Conviction
  readonly state: string
  /** The court's id, where it is known. */
  readonly court: string | undefined
  readonly filings: readonly {
    readonly at: Conviction
    readonly path: string
    readonly convictions: readonly Planned[]
  }[]
}

/** What to do about all convictions, in this order. */
export type Plan = {
  /** Questions first, then courts, then what opens later, the soonest first; then what needs nothing filed. */
  readonly ask: readonly Planned[]
  readonly now: readonly Trip[]
  readonly later: readonly (Planned & { readonly day: Day })[]
  readonly rest: readonly Planned[]
  /** What is asked or paid once for several cases of the plan. */
  readonly oneFor: readonly { readonly state: string; readonly id: string; readonly cases: number }[]
}

/** The plan for the whole person: where to file what, together with what, on which day. */
export function planOf(held: Held): Plan {
  const about = (at: Conviction) => matterOf(held, at)
  const all = convictionsOf(held.session)
    .map((at): Planned => ({ at, verdict: verdictOn(about(at)) }))
    .sort((a, b) => byPromise(a.verdict, b.verdict))
  const pathOf = ({ at, verdict }: Planned) => verdict && bestPath(about(at), verdict)
  const ask = all.filter(({ verdict }) => verdict === undefined)
  const open = all.filter((each) => pathOf(each) !== undefined)
  const later = all.flatMap((each) => {
    const day = pathOf(each) === undefined ? each.verdict?.notBefore : undefined
    return day ? [{ ...each, day }] : []
  })
  const placed = new Set([...ask, ...open, ...later].map(({ at }) => at.charge))
  const trips = grouped(open, ({ at }) => tripKey(about(at))).flatMap(([key, convictions]): readonly Trip[] => {
    const first = convictions[0]?.at
    if (!first) return []
    const trip = {
      key,
      at: first,
      state: stateOf(about(first)),
      court: courtOf(about(first)),
      filings: grouped(convictions, (each) => `${each.at.case} ${pathOf(each)}`).flatMap(([, together]) => {
        const [one] = together
        const path = one && pathOf(one)
        return one && path ? [{ at: one.at, path, convictions: together }] : []
      }),
    }
    return [trip]
  })
  const shared = trips.flatMap(({ state, filings }) =>
    filings.flatMap(({ at, path }) => {
      const id = about(at).jurisdiction.rules.paths.find((each) => each.id === path)?.oneFor
      return id === undefined ? [] : [{ state, id, case: at.case }]
    }),
  )
  const oneFor = grouped(shared, ({ state, id }) => `${state} ${id}`).flatMap(([, same]) => {
    const [one] = same
    const cases = new Set(same.map((each) => each.case)).size
    return one && cases > 1 ? [{ state: one.state, id: one.id, cases }] : []
  })
  return { ask, now: trips, later, rest: all.filter(({ at }) => !placed.has(at.charge)), oneFor }
}

/** Cases are taken to one court together only where it is known that it is one. */
function tripKey(matter: Matter): string {
  return `${stateOf(matter)} ${courtOf(matter) ?? matter.at.case}`
}

const stateOf = ({ jurisdiction }: Matter): string => jurisdiction.rules.id

function courtOf({ answers }: Matter): string | undefined {
  const court = known(answers, 'court')
  return court === undefined ? undefined : String(court)
}

/** In the order in which each key first comes. */
function grouped<T>(all: readonly T[], keyOf: (each: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each])
  return [...groups]
}
