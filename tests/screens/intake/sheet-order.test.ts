import { describe, expect, test } from 'vitest'
import { loadJurisdiction, stateIds } from '../../../src/jurisdictions'
import { next } from '../../../src/rules/decide'
import type { Answer, Answers, Fact } from '../../../src/rules/fact'
import { sheetOrder } from '../../../src/screens/intake/sheet-order'
import { random } from '../../seeded'

// The order of the paper is held against walks of the app, with answers from a seed that is the same every time.

const TODAY = '2026-11-22'
const WALKS = 400

function anyAnswer(fact: Fact, roll: () => number): Answer {
  if (roll() < 0.12) return 'unsure'
  const pick = <T>(values: readonly T[]): T => values[Math.floor(roll() * values.length)] as T
  switch (fact.kind) {
    case 'yesNo':
      return { value: pick(['yes', 'no']) }
    case 'choice':
      return { value: pick(fact.options) }
    case 'number':
      return { value: pick([0, 6, 18, 21, 28, 60]) }
    case 'date':
      if (fact.mayBeNone && roll() < 0.3) return { value: 'none' }
      return { value: `${1975 + Math.floor(roll() * 50)}-05-1${Math.floor(roll() * 10)}` }
    default:
      return { value: 'x' }
  }
}

describe.each(stateIds)('the sheet of %s', async (state) => {
  const { rules } = await loadJurisdiction(state)
  const order = sheetOrder(rules).map(({ id }) => id)
  const roll = random(20261122)
  const walks = Array.from({ length: WALKS }, () => {
    const asked: string[] = []
    let answers: Answers = {}
    for (let step = next(rules, answers, TODAY); 'ask' in step; step = next(rules, answers, TODAY)) {
      const { ask } = step
      const fact = rules.facts.find(({ id }) => id === ask)
      asked.push(ask)
      answers = { ...answers, [ask]: fact ? anyAnswer(fact, roll) : 'unsure' }
    }
    return asked
  })

  test('has each question once, and every question that the app asks', () => {
    expect(new Set(order).size).toBe(order.length)
    expect([...new Set(walks.flat())].filter((id) => !order.includes(id))).toEqual([])
  })
  test('begins with what is asked of everyone', () => {
    expect(order.slice(0, rules.first.length)).toEqual(rules.first)
  })
  test('can be typed in with less than one jump back in two cases', () => {
    const jumps = walks.flatMap((asked) =>
      asked.filter((id, place) => place > 0 && order.indexOf(id) < order.indexOf(asked[place - 1] ?? '')),
    )
    expect(jumps.length / WALKS).toBeLessThan(0.5)
  })
})
