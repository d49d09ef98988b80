import { expect, test } from 'vitest'
import { loadJurisdiction } from '../../src/jurisdictions'
import { verdictOf } from '../../src/rules/decide'
import type { Answer, Answers, Fact } from '../../src/rules/fact'
import { random } from '../seeded'

// What Oregon's dossier never lets be certain, whatever else was answered.

const TODAY = '2026-11-28'
const ROUNDS = 800

const { rules } = await loadJurisdiction('or')

function answered(fact: Fact, roll: () => number): Answer {
  if (roll() < 0.1) return 'unsure'
  const pick = <T>(values: readonly T[]): T => values[Math.floor(roll() * values.length)] as T
  switch (fact.kind) {
    case 'yesNo':
      return { value: pick(['yes', 'no', 'no', 'no']) }
    case 'choice':
      return { value: pick(fact.options) }
    case 'number':
      return { value: pick([1, 4, 8, 12, 19, 21, 30, 200]) }
    case 'date':
      return { value: fact.mayBeNone && roll() < 0.8 ? 'none' : `${pick([2005, 2012, 2016, 2018, 2019, 2024])}-04-01` }
    default:
      return { value: 'x' }
  }
}

/** How often each outcome comes out of random answers, with some of them fixed. */
function outcomes(fixed: Answers): Readonly<Record<string, number>> {
  const roll = random(20261128)
  const count: Record<string, number> = {}
  for (let round = 0; round < ROUNDS; round++) {
    const said = Object.fromEntries(rules.facts.map((fact) => [fact.id, answered(fact, roll)]))
    const free = { sentenceStatus: { value: 'completed' }, citizenshipConcern: { value: 'no' } }
    const { outcome } = verdictOf(rules, { ...said, ...free, caseOutcome: { value: 'convicted' }, ...fixed }, TODAY)
    count[outcome] = (count[outcome] ?? 0) + 1
  }
  return count
}

test.each<[string, Answers]>([
  ['making extract', { offense: { value: 'or-extract' }, otherPleaKind: 'unsure' }],
  ['an attempt', { offense: { value: 'or-attempt' }, substance: { value: 'cannabis' } }],
  ['another crime of unknown kind', { offense: { value: 'or-other-plea' }, otherPleaKind: 'unsure' }],
  ['another drug, kind of crime unknown', { substance: { value: 'other' }, otherPleaKind: 'unsure' }],
  ['growing or making hash', { offense: { value: 'or-manufacture' }, substance: { value: 'concentrate' } }],
  ['growing or making what is not known', { offense: { value: 'or-post2017-manufacture' }, substance: 'unsure' }],
])('%s is likely at best', (_, fixed) => {
  const count = outcomes(fixed)
  expect(count.eligible).toBeUndefined()
  expect(count.likely_eligible).toBeGreaterThan(5)
})

test('a crime that the law leaves out ends without a path', () => {
  const plea = { offense: { value: 'or-other-plea' }, courtKind: { value: 'circuit' } }
  expect(outcomes({ ...plea, otherPleaKind: { value: 'traffic' } })).toEqual({ not_eligible: ROUNDS })
  expect(outcomes({ ...plea, otherPleaKind: { value: 'excluded' } })).toEqual({ get_help: ROUNDS })
  expect(outcomes({ ...plea, otherPleaKind: { value: 'ordinary' } }).eligible).toBeGreaterThan(5)
})
