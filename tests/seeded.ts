import type { Answer, Fact } from '../src/rules/fact'

/** Numbers between 0 and 1, the same every time, so that a walk that fails can be walked again (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Any answer to a fact, now and then "I don't know". `roll` gives numbers between 0 and 1. */
export function anyAnswer(fact: Fact, roll: () => number): Answer {
  if (roll() < 0.15) return 'unsure'
  const pick = <T>(values: readonly T[]): T => values[Math.floor(roll() * values.length)] as T
  switch (fact.kind) {
    case 'yesNo':
      return { value: pick(['yes', 'no']) }
    case 'choice':
      return { value: pick(fact.options) }
    case 'number':
      return { value: pick([0, 3, 6, 12, 17, 19, 20, 21, 28.35, 40, 60, 500].filter((value) => value <= fact.most)) }
    case 'date':
      if (fact.mayBeNone && roll() < 0.3) return { value: 'none' }
      return { value: `${1965 + Math.floor(roll() * 62)}-0${1 + Math.floor(roll() * 9)}-1${Math.floor(roll() * 10)}` }
    default:
      return { value: 'x' }
  }
}
