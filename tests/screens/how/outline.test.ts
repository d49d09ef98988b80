import { describe, expect, test } from 'vitest'
import { loadJurisdiction, stateIds } from '../../../src/jurisdictions'
import { all, always, any, is, not, unsure } from '../../../src/rules/condition'
import { branch, type Decision, isVerdict, notEligible } from '../../../src/rules/decision'
import type { YesNoFact } from '../../../src/rules/fact'
import { outlineOf, type Step } from '../../../src/screens/how/outline'
import { sharedConditions } from '../../../src/screens/how/shared-conditions'

const fact = (id: string): YesNoFact => ({ id, scope: 'case', kind: 'yesNo' })
const end = notEligible(null, null)
const three: Decision = ['one', 'two', 'three'].map((id) => branch(id, unsure(fact(id)), end))

const flat = (steps: readonly Step[]): readonly Step[] => steps.flatMap((step) => [step, ...flat(step.inner)])
const numbers = (steps: readonly Step[]) => flat(steps).map(({ number }) => number)

describe('a decision as numbered lists', () => {
  test('nests what is used once', () => {
    const [main, ...others] = outlineOf([branch('a', always, three), branch('b', always, end)])
    expect(numbers(main?.steps ?? [])).toEqual(['1', '1.1', '1.2', '1.3', '2'])
    expect(others).toEqual([])
  })
  test('puts a list that several steps lead to apart, once, and says from where', () => {
    const lists = outlineOf([branch('a', always, three), branch('b', always, [branch('c', always, three)])])
    expect(lists.map(({ name, from }) => [name, ...from])).toEqual([[''], ['A', '1', '2.1']])
    expect(flat(lists[0]?.steps ?? []).map(({ list }) => list)).toEqual(['A', undefined, 'A'])
    expect(numbers(lists[1]?.steps ?? [])).toEqual(['A1', 'A2', 'A3'])
  })
  test('puts a list apart that would stand too deep', () => {
    const deep = [branch('a', always, [branch('b', always, [branch('c', always, [branch('d', always, end)])])])]
    expect(outlineOf(deep).map(({ steps }) => numbers(steps))).toEqual([['1', '1.1', '1.1.1'], ['A1']])
  })
  test.each(stateIds)('shows every branch of %s', async (state) => {
    const { decision } = (await loadJurisdiction(state)).rules
    const lists = outlineOf(decision)
    const shown = lists.flatMap(({ steps }) => flat(steps))
    const every = (list: Decision): readonly string[] =>
      list.flatMap(({ then, ...rest }) => [JSON.stringify(rest), ...(isVerdict(then) ? [] : every(then))])
    expect(new Set(shown.map(({ branch: { then: _, ...rest } }) => JSON.stringify(rest)))).toEqual(
      new Set(every(decision)),
    )
    expect(new Set(shown.map(({ number }) => number)).size).toBe(shown.length)
    // Every list that stands apart can be reached, and every step that goes on leads to one that is there.
    const names = lists.map(({ name }) => name).filter((name) => name !== '')
    expect(new Set(shown.flatMap(({ list }) => list ?? []))).toEqual(new Set(names))
  })
})

test('a long condition that is used twice has a number, a short one has none', () => {
  const long = any(...['a', 'b', 'c', 'd', 'e'].map((id) => unsure(fact(id))))
  const short = all(unsure(fact('a')), is(fact('b'), 'yes'))
  const { nameOf, all: shared } = sharedConditions([
    branch('one', all(long, short), end),
    branch('two', not(long), end),
    branch('three', short, end),
  ])
  expect(shared).toEqual([long])
  expect(nameOf(long)).toBe('1')
  expect(nameOf(not(long))).toBeUndefined()
  expect(nameOf(short)).toBeUndefined()
})
