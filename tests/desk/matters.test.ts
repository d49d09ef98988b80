import { expect, test } from 'vitest'
import { mattering } from '../../src/desk/matters'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import { next } from '../../src/rules/decide'
import type { Answers } from '../../src/rules/fact'
import { anyAnswer, random } from '../seeded'

const TODAY = '2026-11-28'

test.each(stateIds)('in %s what the law asks is never among what cannot matter any more', async (state) => {
  const { rules } = await loadJurisdiction(state)
  const roll = random(16)
  let greyed = 0
  for (let walks = 0; walks < 60; walks++) {
    let answers: Answers = {}
    for (;;) {
      const matter = mattering(rules, answers, TODAY)
      const found = next(rules, answers, TODAY)
      greyed += rules.facts.length - matter.size
      if ('verdict' in found) break
      const id = 'narrow' in found ? found.narrow.fact : found.ask
      expect(matter.has(id), `${id} after ${JSON.stringify(answers)}`).toBe(true)
      const fact = rules.facts.find((each) => each.id === id) ?? expect.fail(id)
      answers = { ...answers, [id]: anyAnswer(fact, roll) }
    }
  }
  expect(greyed).toBeGreaterThan(0)
})
