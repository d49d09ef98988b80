import { ageOn } from '../../rules/day'
import type { Finding } from '../../screening/finding'

/** By what the convictions of a list are counted and filtered. */
export const views = ['outcome', 'section', 'year', 'age', 'court'] as const
export type View = (typeof views)[number]

/** The first age of each group. */
const AGES = [
  ['older', 50],
  ['forties', 40],
  ['thirties', 30],
  ['twenties', 21],
  ['young', 18],
  ['child', 0],
] as const
export type Age = (typeof AGES)[number][0]

export type Counted = { readonly key: string; readonly count: number }

/** In which group a conviction is; empty where the list does not tell. */
export function groupOf(view: View, { decided, day, born, section, place }: Finding): string {
  switch (view) {
    case 'outcome':
      return decided.status === 'decided' ? decided.outcome : 'reported'
    case 'section':
      return decided.status === 'decided' ? decided.offense : section
    case 'year':
      return day?.slice(0, 4) ?? ''
    case 'age':
      return day && born && born <= day ? ageGroup(ageOn(born, day)) : ''
    case 'court':
      return (decided.status === 'decided' && decided.court) || place
  }
}

/** How many there are in each group: years and ages in their order, all else the largest first. */
export function countBy(view: View, findings: readonly Finding[]): readonly Counted[] {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    const key = groupOf(view, finding)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const all = [...counts].map(([key, count]) => ({ key, count }))
  if (view === 'year') return all.sort((a, b) => (a.key < b.key ? -1 : 1))
  if (view === 'age') return all.sort((a, b) => placeOf(b.key) - placeOf(a.key))
  return all.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}

const ageGroup = (age: number): Age => AGES.find(([, from]) => age >= from)?.[0] ?? 'child'

const placeOf = (group: string): number => AGES.findIndex(([id]) => id === group)
