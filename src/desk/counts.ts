/** A name with how many there were of it. `undefined` stands for all those of whom there were too few to be named. */
export type Row = { readonly name: string | undefined; readonly count: number }

/** Fewer than so many could be recognised. */
export const FEWEST = 5

/**
 * How often each name comes, the most frequent first. Names that come fewer than five times are one row without a name;
 * where these are fewer than five together, the next smallest joins them, so that nobody can be worked out from the sum.
 */
export function counted(names: readonly string[]): readonly Row[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts].sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1))
  const merged: number[] = []
  const sum = () => merged.reduce((all, each) => all + each, 0)
  const named = [...sorted]
  for (let last = named.at(-1); last; last = named.at(-1)) {
    const isFew = last[1] < FEWEST || (merged.length > 0 && sum() < FEWEST)
    if (!isFew) break
    merged.push(last[1])
    named.pop()
  }
  const rows: Row[] = named.map(([name, count]) => ({ name, count }))
  return merged.length > 0 ? [...rows, { name: undefined, count: sum() }] : rows
}
