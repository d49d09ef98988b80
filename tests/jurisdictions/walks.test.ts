import { describe, expect, test } from 'vitest'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import type { Rules } from '../../src/jurisdictions/jurisdiction'
import { next, verdictOf } from '../../src/rules/decide'
import type { Answers } from '../../src/rules/fact'
import { anyAnswer, random } from '../seeded'

// Random walks of the questions of every state, unsure included, from a seed that is the same every time.

const TODAY = '2026-11-21'
const MOST_QUESTIONS = 25
const WALKS = 2000

/** Walks from no answers to the verdict. */
function walk(rules: Rules, roll: () => number): { asked: readonly string[]; answers: Answers } {
  let answers: Answers = {}
  const asked: string[] = []
  for (;;) {
    const step = next(rules, answers, TODAY)
    if ('verdict' in step) return { asked, answers }
    if ('narrow' in step) throw new Error(`Nothing to narrow in ${step.narrow.fact}`)
    const fact = rules.facts.find((each) => each.id === step.ask)
    if (!fact || asked.includes(step.ask))
      throw new Error(`${step.ask} is asked twice or is no fact: ${JSON.stringify(answers)}`)
    asked.push(step.ask)
    answers = { ...answers, [step.ask]: anyAnswer(fact, roll) }
  }
}

describe.each(stateIds)('%s', (state) => {
  test(`no random walk dead-ends, asks twice or asks more than ${MOST_QUESTIONS} questions`, async () => {
    const { rules } = await loadJurisdiction(state)
    const roll = random(20261121)
    const longest = Array.from({ length: WALKS }, () => walk(rules, roll)).reduce((a, b) =>
      b.asked.length > a.asked.length ? b : a,
    )
    expect(longest.asked.length, longest.asked.join(', ')).toBeLessThanOrEqual(MOST_QUESTIONS)
  })
  test('the verdict of a walk is the verdict of its answers', async () => {
    const { rules } = await loadJurisdiction(state)
    const roll = random(7)
    for (let count = 0; count < 300; count++) {
      const { answers } = walk(rules, roll)
      const step = next(rules, answers, TODAY)
      const { outcome, path, relief, notBefore } = verdictOf(rules, answers, TODAY)
      expect(step).toMatchObject({ verdict: { outcome, path, relief, notBefore } })
    }
  })
})
