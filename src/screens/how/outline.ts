import { type Branch, type Decision, isVerdict } from '../../rules/decision'

/** One branch with its number: `6.2`, or `B3` in a list that stands apart. */
export type Step = {
  readonly number: string
  readonly branch: Branch
  readonly inner: readonly Step[]
  /** The list that stands apart and goes on from here. */
  readonly list?: string
}

/** The main list has no name. `from` are the steps that lead to a list. */
export type StepList = { readonly name: string; readonly from: readonly string[]; readonly steps: readonly Step[] }

/** Deeper than this, a list stands apart, so that nobody loses the thread. */
const DEEPEST = 3
/** Shorter ones are said again where they are needed. */
const SHORT = 2

/** A decision as numbered lists to read. What several steps lead to stands once, as a list of its own. */
export function outlineOf(decision: Decision): readonly StepList[] {
  const uses = usesOf(decision)
  const apart: { readonly key: string; readonly decision: Decision; readonly from: string[] }[] = []
  const goTo = (to: Decision, number: string): string => {
    const key = JSON.stringify(to)
    const known = apart.findIndex((each) => each.key === key)
    if (known >= 0) apart[known]?.from.push(number)
    else apart.push({ key, decision: to, from: [number] })
    return nameOf(known >= 0 ? known : apart.length - 1)
  }
  const stepsOf = (branches: Decision, prefix: string, depth: number): readonly Step[] =>
    branches.map((branch, place) => {
      const number = `${prefix}${place + 1}`
      const { then } = branch
      if (isVerdict(then)) return { number, branch, inner: [] }
      const shared = then.length > SHORT && (uses.get(JSON.stringify(then)) ?? 0) > 1
      if (shared || depth >= DEEPEST) return { number, branch, inner: [], list: goTo(then, number) }
      return { number, branch, inner: stepsOf(then, `${number}.`, depth + 1) }
    })
  const lists: StepList[] = [{ name: '', from: [], steps: stepsOf(decision, '', 1) }]
  for (let place = 0; place < apart.length; place++) {
    const list = apart[place]
    const name = nameOf(place)
    if (list) lists.push({ name, from: list.from, steps: stepsOf(list.decision, name, 1) })
  }
  return lists
}

/** How many steps lead to each list, equal lists counted as one. */
function usesOf(decision: Decision): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  const visit = (list: Decision): void => {
    const key = JSON.stringify(list)
    const before = uses.get(key) ?? 0
    uses.set(key, before + 1)
    if (before > 0) return
    for (const { then } of list) if (!isVerdict(then)) visit(then)
  }
  visit(decision)
  return uses
}

/** A, B … Z, AA, AB … */
function nameOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : `${nameOf(Math.floor(place / 26) - 1)}${last}`
}
