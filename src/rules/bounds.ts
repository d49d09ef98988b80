import { type Answer, type Answers, answerTo, type ChoiceFact, known } from './fact'

/** The values that are left of a choice, and the facts whose answers leave no others. */
export type Left = { readonly values: readonly string[]; readonly by: readonly string[] }

/** What the answers to other facts leave of a choice; undefined where they leave all of it. */
export function leftOf({ bounds = [], options }: ChoiceFact, answers: Answers): Left | undefined {
  const leaving = bounds.flatMap(({ by, leaves }) => {
    const value = String(known(answers, by))
    return Object.hasOwn(leaves, value) ? [{ by, values: leaves[value] ?? [] }] : []
  })
  if (leaving.length === 0) return undefined
  const values = options.filter((option) => leaving.every((each) => each.values.includes(option)))
  return { values, by: leaving.map(({ by }) => by) }
}

/** The value that follows where the person gave none. */
export function following(fact: ChoiceFact, answers: Answers): Answer | undefined {
  if (known(answers, fact.id) !== undefined) return undefined
  const left = leftOf(fact, answers)
  const [value, ...others] = left?.values ?? []
  return left && value !== undefined && others.length === 0 ? { value, follows: left.by } : undefined
}

/** A fact, after those that its value follows from. */
export function withSources(answers: Answers, fact: string): readonly string[] {
  const answer = answerTo(answers, fact)
  return typeof answer === 'object' && 'follows' in answer ? [...(answer.follows ?? []), fact] : [fact]
}
