import { expect, test } from 'vitest'
import { loadJurisdiction } from '../../src/jurisdictions'
import { next, verdictOf } from '../../src/rules/decide'
import type { Answers } from '../../src/rules/fact'

// Who does not know the kind of court is asked for its name; who knows neither needs the court's record first.

const TODAY = '2026-11-28'

test.each(['or', 'nv', 'wa'])('%s: the name of the court is asked where its kind is not known', async (state) => {
  const { rules } = await loadJurisdiction(state)
  let said: Answers = { citizenshipConcern: { value: 'no' }, caseOutcome: { value: 'convicted' } }
  const asked: string[] = []
  for (let found = next(rules, said, TODAY); 'ask' in found; found = next(rules, said, TODAY)) {
    asked.push(found.ask)
    said = { ...said, [found.ask]: 'unsure' }
  }
  expect(asked).toEqual(['courtKind', 'court'])
})

test.each(['or', 'nv', 'wa'])('%s: the court is never asked of who knows its kind', async (state) => {
  const { rules } = await loadJurisdiction(state)
  const others = rules.facts.filter(({ id }) => id !== 'court').map(({ id }) => [id, 'unsure'])
  const said = { ...Object.fromEntries(others), citizenshipConcern: { value: 'no' }, courtKind: { value: 'municipal' } }
  expect(next(rules, said, TODAY)).not.toEqual({ ask: 'court' })
})

test.each(['or', 'nv', 'wa'])('%s: a court that tells no kind does not help', async (state) => {
  const { rules } = await loadJurisdiction(state)
  const said: Answers = { caseOutcome: { value: 'convicted' }, courtKind: 'unsure', court: { value: 'another' } }
  expect(verdictOf(rules, said, TODAY)).toMatchObject({ outcome: 'get_help', path: null })
})

test.each(['or', 'nv', 'wa'])('%s: with neither known, the record of the court comes first', async (state) => {
  const { rules } = await loadJurisdiction(state)
  const said = { citizenshipConcern: { value: 'no' }, caseOutcome: { value: 'convicted' } }
  const unsure = verdictOf(rules, said, TODAY)
  expect(unsure).toMatchObject({ outcome: 'get_help', path: null })
  expect(unsure.trace.steps[0]?.grounds.flatMap(({ facts }) => facts)).toContain('courtKind')
})
