// A fixed calculation that every timing is measured against, so that a busy or slow machine slows both.

/** What the calculation takes on two quiet cores of a server, in milliseconds. Only turns ratios into familiar numbers. */
export const QUIET = 5

/** Does the calculation once and gives its milliseconds. Needs nothing around it, so that it runs in a page too. */
export function yardstick(): number {
  const began = performance.now()
  const shelves: Record<string, number[]> = {}
  let sum = 0
  for (let step = 0; step < 20_000; step++) {
    const name = `shelf ${(step * 7919) % 509}`
    const shelf = (shelves[name] ?? []).concat(step ^ sum)
    shelves[name] = shelf.length > 12 ? [] : shelf
    if (shelf.length > 12) sum = shelf.reduce((all, each) => (all * 31 + each) | 0, sum)
  }
  if (Object.keys(shelves).length !== 509) throw new Error(`The calculation went wrong: ${sum}`)
  return performance.now() - began
}

/** The middle one of some measurements; 0 of none. */
export const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
