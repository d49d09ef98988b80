import { describe, expect, test } from 'vitest'
import { following, leftOf } from '../../src/rules/bounds'
import { always, is, unsure } from '../../src/rules/condition'
import { next, verdictOf } from '../../src/rules/decide'
import { branch, eligible, getHelp, type Law, notYet } from '../../src/rules/decision'
import type { Answers } from '../../src/rules/fact'
import { choice } from '../../src/rules/kinds'
import { withWorked } from '../../src/rules/worked'

const crime = choice('crime', 'charge', ['ticket', 'sale', 'other'])
const court = choice('court', 'case', ['city', 'state'])
const level = choice('level', 'charge', ['petty', 'misdemeanor', 'felony'], {
  bounds: [
    { by: 'crime', leaves: { ticket: ['petty'], sale: ['misdemeanor', 'felony'] } },
    { by: 'court', leaves: { city: ['petty', 'misdemeanor'] } },
  ],
})
const law: Law = {
  facts: [crime, court, level],
  first: [],
  decision: [
    branch('no-crime', unsure(crime), getHelp(null, null)),
    branch('felony', is(level, 'felony'), notYet('seal', 'seal')),
    branch('level-unknown', unsure(level), getHelp('seal', 'seal')),
    branch('open', always, eligible('seal', 'seal')),
  ],
  gates: [],
}
const TODAY = '2026-11-28'
const say = (given: Record<string, string>): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [id, value === '?' ? 'unsure' : { value }]))

describe('what other answers leave of a choice', () => {
  test.each<[Record<string, string>, readonly string[] | undefined]>([
    [{}, undefined],
    [{ crime: '?' }, undefined],
    [{ crime: 'other' }, undefined],
    [{ crime: 'constructor' }, undefined],
    [{ crime: 'ticket' }, ['petty']],
    [{ crime: 'sale' }, ['misdemeanor', 'felony']],
    [{ crime: 'sale', court: 'city' }, ['misdemeanor']],
    [{ crime: 'ticket', court: 'state' }, ['petty']],
  ])('%j leaves %j', (given, values) => expect(leftOf(level, say(given))?.values).toEqual(values))

  test('the one that is left follows, and says from what', () => {
    expect(following(level, say({ crime: 'sale', court: 'city' }))).toEqual({
      value: 'misdemeanor',
      follows: ['crime', 'court'],
    })
    expect(following(level, say({ crime: 'sale' }))).toBeUndefined()
  })
  test('what was said wins, and "I don’t know" gives way', () => {
    expect(withWorked(law.facts, say({ crime: 'ticket', level: 'felony' })).level).toEqual({ value: 'felony' })
    expect(withWorked(law.facts, say({ crime: 'ticket', level: '?' })).level).toMatchObject({ value: 'petty' })
  })
})

describe('in a decision', () => {
  test('what follows is not asked; where it does not, it is', () => {
    expect(next(law, say({ crime: 'ticket' }), TODAY)).toMatchObject({ verdict: { outcome: 'eligible' } })
    expect(next(law, say({ crime: 'sale' }), TODAY)).toEqual({ ask: 'level' })
  })
  test('what is not known but follows decides as what is said', () => {
    expect(verdictOf(law, say({ crime: 'ticket', level: '?' }), TODAY)).toMatchObject({ outcome: 'eligible' })
  })
  test('the trace names what it follows from', () => {
    const bound: Law = {
      ...law,
      decision: [branch('petty', is(level, 'petty'), eligible('seal', 'seal')), ...law.decision],
    }
    const { trace } = verdictOf(bound, say({ crime: 'ticket' }), TODAY)
    expect(trace.steps).toEqual([{ id: 'petty', grounds: [{ facts: ['crime', 'level'], cite: [] }] }])
    const said = verdictOf(bound, say({ crime: 'ticket', level: 'petty' }), TODAY)
    expect(said.trace.steps).toEqual([{ id: 'petty', grounds: [{ facts: ['level'], cite: [] }] }])
  })
})
