import { describe, expect, test } from 'vitest'
import { ordinaryAnswer } from '../../src/interview/ordinary'
import { askTogether } from '../../src/interview/together'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import { next } from '../../src/rules/decide'
import type { Law } from '../../src/rules/decision'
import { type Answers, answerTo } from '../../src/rules/fact'
import { law, TODAY } from './sample'

const value = (text: string) => ({ value: text })
const said: Answers = { citizenshipConcern: value('no') }
const together = (...facts: string[]): Law => ({ ...law, together: [{ id: 'some', facts }] })

describe('what is asked on one screen', () => {
  test('one question, where no group has it', () => {
    expect(askTogether(law, {}, TODAY)).toEqual({ facts: ['citizenshipConcern'] })
  })
  test('those of its group that follow at once, in the order of the law', () => {
    expect(askTogether(together('adult', 'convictionDate', 'offense'), said, TODAY)).toEqual({
      group: 'some',
      facts: ['offense', 'convictionDate', 'adult'],
    })
  })
  test('not what is asked only after a question of another screen', () => {
    expect(askTogether(together('offense', 'adult'), said, TODAY)).toEqual({ facts: ['offense'] })
  })
  test('not what was answered before', () => {
    const answers = { ...said, convictionDate: value('2001-01-01') }
    expect(askTogether(together('adult', 'convictionDate', 'offense'), answers, TODAY)).toMatchObject({
      facts: ['offense', 'adult'],
    })
  })
  test('nothing, when the verdict is settled', () => {
    expect(askTogether(together('offense', 'adult'), { ...said, offense: value('other') }, TODAY)).toBeUndefined()
  })
})

describe.each(stateIds)('the groups of %s', async (state) => {
  const { rules } = await loadJurisdiction(state)

  test('show no question that an ordinary person would not be asked anyway', () => {
    for (let answers: Answers = {}, screens = 0; ; screens += 1) {
      const asked = askTogether(rules, answers, TODAY)
      if (!asked || 'narrow' in asked || screens > 40) break
      for (const id of asked.facts) {
        const found = next(rules, answers, TODAY)
        expect('ask' in found && found.ask).toBe(id)
        expect(answerTo(answers, id)).toBeUndefined()
        const fact = rules.facts.find((each) => each.id === id)
        answers = { ...answers, [id]: fact ? ordinaryAnswer(fact, TODAY) : 'unsure' }
      }
    }
  })
})
