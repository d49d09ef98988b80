import type { NameOf } from '../../i18n/clause'
import type { Condition } from '../../rules/condition'
import { type Decision, isVerdict } from '../../rules/decision'

/** Conditions that several steps share are written out once, under a number. */
export type SharedConditions = { readonly nameOf: NameOf; readonly all: readonly Condition[] }

/** Shorter ones are said again where they are needed. */
const SHORT = 4

/** The long conditions that a decision uses more than once, in the order in which they first come. */
export function sharedConditions(decision: Decision): SharedConditions {
  const uses = new Map<string, { readonly condition: Condition; count: number }>()
  const visit = (condition: Condition): void => {
    const parts = partsOf(condition)
    if (isLong(condition)) {
      const key = JSON.stringify(condition)
      const known = uses.get(key)
      if (known) {
        known.count++
        return
      }
      uses.set(key, { condition, count: 1 })
    }
    parts.forEach(visit)
  }
  for (const condition of conditionsOf(decision)) visit(condition)
  const shared = [...uses].filter(([, { count }]) => count > 1)
  const names = new Map(shared.map(([key], place) => [key, String(place + 1)]))
  return {
    nameOf: (condition) => (isLong(condition) ? names.get(JSON.stringify(condition)) : undefined),
    all: shared.map(([, { condition }]) => condition),
  }
}

/** What the branches turn on; equal lists once. */
function conditionsOf(decision: Decision): readonly Condition[] {
  const seen = new Set<string>()
  const walk = (list: Decision): readonly Condition[] => {
    const key = JSON.stringify(list)
    if (seen.has(key)) return []
    seen.add(key)
    return list.flatMap(({ when, then }) => {
      if (!isVerdict(then)) return [when, ...walk(then)]
      return then.likelyIf ? [when, then.likelyIf] : [when]
    })
  }
  return walk(decision)
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all
  if ('any' in condition) return condition.any
  if ('not' in condition) return [condition.not]
  return 'maybe' in condition ? [condition.maybe] : []
}

/** A "not" or "maybe" is said with the name of what stands in it. */
const isLong = (condition: Condition): boolean =>
  ('all' in condition || 'any' in condition) && leaves(condition) > SHORT

function leaves(condition: Condition): number {
  const parts = partsOf(condition)
  return parts.length === 0 ? 1 : parts.reduce((sum, part) => sum + leaves(part), 0)
}
