import { expect, test } from 'vitest'
import { questionsLeft } from '../../src/interview/questions-left'
import { byPromise } from '../../src/interview/rank'
import type { Settled } from '../../src/rules/decide'
import type { Outcome } from '../../src/rules/decision'
import { law, TODAY } from './sample'

const settled = (outcome: Outcome, notBefore: string | null = null): Settled => ({
  outcome,
  notBefore,
  path: null,
  relief: null,
  also: [],
  ungated: outcome,
  trace: { steps: [], doubts: [] },
})

test('best first, the sooner before the later, open questions before all', () => {
  const all = [
    settled('not_eligible'),
    settled('not_yet', '2028-01-01'),
    settled('get_help'),
    settled('not_yet', '2027-01-01'),
    settled('eligible'),
    undefined,
    settled('already_cleared'),
    settled('likely_eligible'),
  ]
  const sorted = all.map((verdict) => ({ verdict })).sort((a, b) => byPromise(a.verdict, b.verdict))
  expect(
    sorted.map(({ verdict }) => (verdict ? [verdict.outcome, verdict.notBefore].filter(Boolean).join(' ') : 'open')),
  ).toEqual([
    'open',
    'eligible',
    'likely_eligible',
    'already_cleared',
    'not_yet 2027-01-01',
    'not_yet 2028-01-01',
    'get_help',
    'not_eligible',
  ])
})

test('the number of questions left goes down to none', () => {
  expect(questionsLeft(law, {}, TODAY)).toBe(4)
  expect(questionsLeft(law, { citizenshipConcern: { value: 'no' } }, TODAY)).toBe(3)
  expect(questionsLeft(law, { citizenshipConcern: { value: 'no' }, offense: { value: 'other' } }, TODAY)).toBe(0)
})
