import type { Citation, Condition } from '../rules/condition'

/** A condition that has no parts. */
export type Leaf = Exclude<
  Condition,
  { all: readonly Condition[] } | { any: readonly Condition[] } | { not: Condition } | { maybe: Condition }
>

type Cited = { readonly cite: readonly Citation[] }

type Mode = {
  /** The opposite is meant. */
  readonly denied: boolean
  /** True also where the person does not know. */
  readonly orUnknown: boolean
}

/**
 * A condition made ready to be read aloud: every "not" and "maybe" is carried down to the single parts, groups of one kind
 * are merged, and what is always or never true is said so. It is certainly true exactly where the condition is.
 */
export type Clause =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | ({ readonly kind: 'all' | 'any'; readonly parts: readonly Clause[] } & Cited)
  /** A condition that is written out once under a name. */
  | ({ readonly kind: 'named'; readonly name: string } & Mode & Cited)
  | ({ readonly kind: 'leaf'; readonly leaf: Leaf } & Mode & Cited)

/** The name of a condition that is written out elsewhere. */
export type NameOf = (condition: Condition) => string | undefined

/** The clause of a condition that must be certainly true. */
export function clauseOf(condition: Condition, nameOf: NameOf = () => undefined): Clause {
  return said(condition, { denied: false, orUnknown: false }, nameOf)
}

function said(condition: Condition, mode: Mode, nameOf: NameOf): Clause {
  const cite = condition.cite ?? []
  const name = nameOf(condition)
  if (name !== undefined) return { kind: 'named', name, ...mode, cite: [] }
  if ('not' in condition) return citing(said(condition.not, { ...mode, denied: !mode.denied }, nameOf), cite)
  // "Not maybe" is: certainly false. Both are settled, so that nothing outside can make them unknown.
  if ('maybe' in condition) {
    return citing(said(condition.maybe, { denied: mode.denied, orUnknown: !mode.denied }, nameOf), cite)
  }
  if ('all' in condition) return group(mode.denied ? 'any' : 'all', condition.all, mode, cite, nameOf)
  if ('any' in condition) return group(mode.denied ? 'all' : 'any', condition.any, mode, cite, nameOf)
  // Whether somebody is unsure is never itself unknown.
  const orUnknown = mode.orUnknown && !('unsure' in condition)
  return { kind: 'leaf', leaf: condition, denied: mode.denied, orUnknown, cite }
}

function group(
  kind: 'all' | 'any',
  conditions: readonly Condition[],
  mode: Mode,
  cite: readonly Citation[],
  nameOf: NameOf,
): Clause {
  const idle = kind === 'all' ? 'always' : 'never'
  const settles = kind === 'all' ? 'never' : 'always'
  const parts = conditions
    .map((each) => said(each, mode, nameOf))
    .filter((each) => each.kind !== idle)
    .flatMap((each) => (each.kind === kind && each.cite.length === 0 ? each.parts : [each]))
  if (parts.some((each) => each.kind === settles)) return { kind: settles }
  // Whether a thing is known or not: this holds of everyone, and fails of no one.
  if (parts.some((each) => parts.some((other) => areOpposite(each, other)))) return { kind: settles }
  const [first, ...others] = parts
  if (first === undefined) return { kind: idle }
  return others.length === 0 ? citing(first, cite) : { kind, parts, cite }
}

function citing(clause: Clause, cite: readonly Citation[]): Clause {
  return 'cite' in clause && cite.length > 0 ? { ...clause, cite: [...clause.cite, ...cite] } : clause
}

function areOpposite(one: Clause, other: Clause): boolean {
  if (one.kind !== 'leaf' || other.kind !== 'leaf' || one.denied === other.denied) return false
  return 'unsure' in one.leaf && 'unsure' in other.leaf && one.leaf.unsure === other.leaf.unsure
}
