import { expect, test } from 'vitest'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
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

test('co: who does not know whose court it was is asked for its name, and a city court leads to the law of cities', async () => {
  const { rules, directory } = await loadJurisdiction('co')
  const { courts } = await directory()
  const plain = { citizenshipConcern: 'no', disposition: 'convicted', juvenileCase: 'no', offense: 'co-possess-petty' }
  let said: Answers = Object.fromEntries(Object.entries(plain).map(([fact, value]) => [fact, { value }]))
  for (let found = next(rules, said, TODAY); 'ask' in found && found.ask !== 'court'; found = next(rules, said, TODAY))
    said = { ...said, [found.ask]: 'unsure' }
  expect(next(rules, said, TODAY)).toEqual({ ask: 'court' })
  const pathIn = (kind: string) => {
    const court = courts.find((each) => each.kind === kind)
    const told = { court: { value: court?.id ?? '' }, courtLevel: { value: court?.says.courtLevel ?? '' } }
    return verdictOf(rules, { ...said, ...told }, TODAY).trace.steps[0]?.id
  }
  expect(pathIn('municipal')).toBe('city-case')
  expect(pathIn('county')).not.toBe('city-case')
})

test.each(stateIds)('%s: no paper asks for what the court tells before it asks for the court', async (state) => {
  const { directory, papers } = await loadJurisdiction(state)
  const told = new Set((await directory()).courts.flatMap(({ says }) => Object.keys(says)))
  const wrong = (await papers()).flatMap(({ id, needs }) => {
    const asked = needs.map(({ fact }) => fact.id)
    const early = asked.slice(0, Math.max(0, asked.indexOf('court'))).filter((fact) => told.has(fact))
    return early.map((fact) => [id, fact])
  })
  expect(wrong).toEqual([])
})
