import type { Said } from './screen'

/** Totals of a list. The convictions of a list are those decided, those reported and those of other crimes. */
export type Tally = {
  rows: number
  people: number
  readonly statuses: Map<string, number>
  readonly outcomes: Map<string, number>
  /** By offense and outcome, as `offense outcome`. */
  readonly offenses: Map<string, number>
  readonly reasons: Map<string, number>
  readonly courts: Map<string, number>
}

export const newTally = (): Tally => ({
  rows: 0,
  people: 0,
  statuses: new Map(),
  outcomes: new Map(),
  offenses: new Map(),
  reasons: new Map(),
  courts: new Map(),
})

/** Counts one more row. */
export function count(tally: Tally, said: Said): void {
  tally.rows++
  if ('fault' in said) add(tally.reasons, said.fault)
  if (!('charge' in said) || said.decided === null) return
  const { charge, decided } = said
  add(tally.statuses, decided.status)
  if (decided.status === 'reported') for (const fault of decided.faults) add(tally.reasons, fault)
  if (decided.status !== 'decided') return
  add(tally.outcomes, decided.outcome)
  add(tally.offenses, `${decided.offense} ${decided.outcome}`)
  add(tally.courts, decided.court ?? charge.place)
}

const add = (to: Map<string, number>, key: string): void => {
  to.set(key, (to.get(key) ?? 0) + 1)
}

/** The totals as lines of text, the largest first. */
export function tallyLines(tally: Tally): readonly string[] {
  const part = (title: string, counts: ReadonlyMap<string, number>): readonly string[] =>
    counts.size === 0
      ? []
      : [
          `${title}:`,
          ...[...counts]
            .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
            .map(([key, many]) => `  ${many}\t${key}`),
        ]
  return [
    `${tally.rows} rows, ${tally.people} people`,
    ...part('charges', tally.statuses),
    ...part('decided', tally.outcomes),
    ...part('decided, by offense', tally.offenses),
    ...part('reported, because', tally.reasons),
    ...part('decided, by court or place', tally.courts),
  ]
}
