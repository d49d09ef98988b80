import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  all,
  always,
  any,
  atLeast,
  atMost,
  before,
  isNone,
  maybe,
  moment,
  not,
  since,
  totalAtMost,
  unsure,
} from '../../src/rules/condition'
import { next, replied, type Settled, verdictOf } from '../../src/rules/decide'
import { branch, eligible, getHelp, type Law, likelyEligible, notEligible, notYet } from '../../src/rules/decision'
import type { Answer, Answers, DateFact, NumberFact } from '../../src/rules/fact'
import { narrowed, type Reply, unsureOf } from '../../src/rules/span'
import { withWorked } from '../../src/rules/worked'
import { FACTS, fullAnswers, law, TODAY } from './arbitrary'

const born: DateFact = { id: 'born', scope: 'person', kind: 'date' }
const done: DateFact = { id: 'done', scope: 'charge', kind: 'date', after: 'born' }
const tried: DateFact = { id: 'tried', scope: 'case', kind: 'date', after: 'done' }
const ended = { id: 'ended', scope: 'case', kind: 'date', mayBeNone: true, mayBeFuture: true } satisfies DateFact
const grams: NumberFact = { id: 'grams', scope: 'charge', kind: 'number', unit: 'grams', most: 1000 }
const age: NumberFact = {
  id: 'age',
  scope: 'charge',
  kind: 'number',
  unit: 'years',
  most: 120,
  worked: { from: 'born', to: 'done' },
}
const oil: NumberFact = { ...grams, id: 'oil' }
const facts = [born, done, tried, ended, grams, oil, age]
const wait = moment([ended], { years: 3, leapDay: 'mar1' })
const lawOf = (...decision: Law['decision']): Law => ({ facts, first: [], decision, gates: [] })
const yes = eligible('p', 'seal')
const year = (number: number): Answer => ({ span: [`${number}-01-01`, `${number}-12-31`] })
const outcome = (each: Law, answers: Answers) => {
  const step = next(each, answers, TODAY)
  return 'verdict' in step ? step.verdict.outcome : step
}

describe('a span', () => {
  const old = lawOf(
    branch('unsure', unsure(done), getHelp('p', 'seal')),
    branch('old', before(done, '2016-11-09'), yes),
    branch('new', not(before(done, '2016-11-09')), notEligible(null, null)),
    branch('rest', always, getHelp(null, null)),
  )
  test('decides as far as it can', () => {
    expect(outcome(old, { done: year(1994) })).toBe('eligible')
    expect(outcome(old, { done: year(2020) })).toBe('not_eligible')
  })
  test('is narrowed by a question about the limit of the law', () => {
    expect(outcome(old, { done: year(2016) })).toEqual({ narrow: { fact: 'done', before: '2016-11-09' } })
    const narrow = { fact: 'done', before: '2016-11-09' } as const
    expect(narrowed(facts, { done: year(2016) }, narrow, 'yes')).toEqual({ span: ['2016-01-01', '2016-11-08'] })
    expect(narrowed(facts, { done: year(2016) }, narrow, 'no')).toEqual({ span: ['2016-11-09', '2016-12-31'] })
  })
  test.each([
    ['yes', 'eligible'],
    ['no', 'not_eligible'],
    ['unsure', 'get_help'],
  ] as const)('"I don’t know", then %s: %s', (reply, expected) => {
    const said = { done: unsureOf(done) }
    expect(outcome(old, replied(old, said, { fact: 'done', before: '2016-11-09' }, reply))).toBe(expected)
  })
  test('a case that leaves the limit open counts as unsure', () => {
    expect(verdictOf(old, { done: year(2016) }, TODAY).outcome).toBe('get_help')
    expect(verdictOf(old, { done: 'unsure' }, TODAY).outcome).toBe('get_help')
  })
  test('nothing is asked where both sides lead to the same', () => {
    const same = lawOf(
      branch('old', before(done, '2016-11-09'), yes),
      branch('new', not(before(done, '2016-11-09')), yes),
    )
    expect(outcome(same, { done: year(2016) })).toBe('eligible')
  })
  test('lies between the dates before and after it', () => {
    expect(outcome(old, { done: unsureOf(done), tried: year(1994) })).toBe('eligible')
    expect(outcome(old, { done: unsureOf(done), born: { value: '2018-01-01' } })).toBe('not_eligible')
  })
  test('two dates known by year only, the one counted from the other, count as unsure', () => {
    const soon = moment([done], { years: 1, leapDay: 'mar1' })
    const relation = lawOf(
      branch('soon', before(tried, soon), yes),
      branch('unsure', any(unsure(done), unsure(tried)), getHelp('p', null)),
      branch('rest', always, notEligible(null, null)),
    )
    expect(outcome(relation, { done: year(2010), tried: year(2010) })).toBe('eligible')
    expect(outcome(relation, { done: year(2010), tried: year(2011) })).toBe('get_help')
    expect(outcome(relation, { done: { value: '2010-06-06' }, tried: year(2011) })).toEqual({
      narrow: { fact: 'tried', before: '2011-06-06' },
    })
    expect(outcome(relation, { done: year(2010), tried: { value: '2011-06-06' } })).toEqual({
      narrow: { fact: 'done', before: '2010-06-07' },
    })
  })
})

describe('a wait', () => {
  const waiting = lawOf(
    branch('runs', not(since(wait)), notYet('p', 'seal', wait)),
    branch('over', since(wait), yes),
    branch('rest', always, getHelp('p', 'seal')),
  )
  test('is over when it is over for the last day', () => {
    expect(outcome(waiting, { ended: year(2020) })).toBe('eligible')
    expect(outcome(waiting, { ended: year(2023) })).toEqual({ narrow: { fact: 'ended', before: '2023-11-22' } })
  })
  test('promises the day for the last day, at the latest', () => {
    expect(next(waiting, { ended: year(2024) }, TODAY)).toMatchObject({
      verdict: { outcome: 'not_yet', notBefore: '2027-12-31', atLatest: true },
    })
    expect(next(waiting, { ended: { value: '2024-05-05' } }, TODAY)).not.toHaveProperty('verdict.atLatest')
  })
  test('promises no day where no last day is known', () => {
    const narrow = { fact: 'ended', before: '2023-11-22' } as const
    const late = { ended: narrowed(facts, { ended: { span: ['1900-01-01', '2199-12-31'] } }, narrow, 'no') }
    expect(next(waiting, late, TODAY)).toMatchObject({ verdict: { outcome: 'not_yet', notBefore: null } })
  })
  test('where there may be no date at all, it is asked whether there was one', () => {
    const narrow = { fact: 'ended', before: '2023-11-22' } as const
    const no = replied(waiting, { ended: unsureOf(ended) }, narrow, 'no')
    const exists = { fact: 'ended', exists: true } as const
    expect(outcome(waiting, no)).toEqual({ narrow: exists })
    expect(outcome(waiting, replied(waiting, no, exists, 'yes'))).toBe('not_yet')
    expect(outcome(waiting, replied(waiting, no, exists, 'unsure'))).toBe('get_help')
    expect(replied(waiting, no, exists, 'no').ended).toEqual({ value: 'none' })
    expect(
      outcome(lawOf(branch('none', maybe(isNone(ended)), yes), branch('x', always, getHelp(null, null))), no),
    ).toEqual({ narrow: exists })
    expect(outcome(waiting, replied(waiting, { ended: unsureOf(ended) }, narrow, 'yes'))).toBe('eligible')
  })
})

describe('amounts and ages', () => {
  const small = lawOf(
    branch('small', atMost(grams, 28.5), yes),
    branch('large', not(atMost(grams, 28.5)), notEligible(null, null)),
    branch('rest', always, getHelp(null, null)),
  )
  test('the question is about the amount of the law', () => {
    const narrow = { fact: 'grams', moreThan: 28.5 } as const
    expect(outcome(small, { grams: { span: [0, 28.34] } })).toBe('eligible')
    expect(outcome(small, { grams: unsureOf(grams) })).toEqual({ narrow })
    expect(outcome(small, replied(small, { grams: unsureOf(grams) }, narrow, 'yes'))).toBe('not_eligible')
    expect(outcome(small, replied(small, { grams: unsureOf(grams) }, narrow, 'no'))).toBe('eligible')
  })
  test('in a total the question is about what the other amount leaves', () => {
    const both = lawOf(
      branch('small', totalAtMost([grams, oil], 70.87), yes),
      branch('rest', always, getHelp(null, null)),
    )
    const said = { grams: { value: 65 }, oil: { span: [0, 12] } } satisfies Answers
    expect(outcome(both, said)).toEqual({ narrow: { fact: 'oil', moreThan: 5.87 } })
    expect(outcome(both, replied(both, said, { fact: 'oil', moreThan: 5.87 }, 'no'))).toBe('eligible')
    expect(outcome(both, { grams: { span: [60, 70] }, oil: { span: [0, 12] } })).toBe('get_help')
  })
  test('an amount with a question of its own about the limit stays unsure', () => {
    expect(unsureOf({ ...grams, ownLimit: true })).toBe('unsure')
  })
  test('an age from two spans is a span of whole years, and may be asked about', () => {
    const adult = lawOf(
      branch('adult', atLeast(age, 21), yes),
      branch('minor', not(atLeast(age, 21)), notEligible(null, null)),
    )
    const said = { born: { value: '1990-06-06' }, done: year(2011) }
    expect(withWorked(facts, said).age).toEqual({ span: [20, 21] })
    expect(outcome(adult, said)).toEqual({ narrow: { fact: 'age', atLeast: 21 } })
    expect(outcome(adult, replied(adult, said, { fact: 'age', atLeast: 21 }, 'yes'))).toBe('eligible')
    expect(outcome(adult, replied(adult, said, { fact: 'age', atLeast: 21 }, 'no'))).toBe('not_eligible')
    expect(outcome(adult, { born: unsureOf(born), done: year(2011) })).toEqual({ ask: 'age' })
    expect(outcome(adult, { ...said, done: { span: ['1900-01-01', '2000-12-31'] } })).toBe('not_eligible')
  })
  test('likelyEligible stays what it is', () => {
    expect(outcome(lawOf(branch('x', all(), likelyEligible('p', null))), {})).toBe('likely_eligible')
  })
})

const DAYS = ['2019-05-05', '2023-11-21', '2023-11-22', '2024-02-29', '2026-11-21']
const wide: fc.Arbitrary<Answer> = fc
  .tuple(fc.constantFrom('2018-01-01', ...DAYS), fc.constantFrom(...DAYS))
  .filter(([first, last]) => first < last)
  .map((span) => ({ span }))
const broad: fc.Arbitrary<Answer> = fc.constantFrom<Answer>({ span: [0, 1] }, { span: [1, 3] }, { span: [0, 3] })
const replies = fc.infiniteStream(fc.constantFrom<Reply>('yes', 'no', 'unsure'))
const surely = fc.infiniteStream(fc.constantFrom<Reply>('yes', 'no'))

/** Days or amounts inside an answer, its ends included. */
function inside(answer: Answer | undefined): readonly Answer[] {
  if (typeof answer !== 'object' || !('span' in answer)) return answer === undefined ? [] : [answer]
  const [first, last] = answer.span
  const middle = typeof first === 'number' ? [0, 1, 2, 3] : DAYS
  return [first, ...middle.filter((value) => value > first && value < last), last].map((value) => ({ value }))
}

function walk(anyLaw: Law, all: Answers, stream: Iterator<Reply>): { verdict: Settled; given: Answers; asked: number } {
  let given: Answers = {}
  for (let asked = 0; ; asked++) {
    const step = next(anyLaw, given, TODAY)
    if ('verdict' in step) return { verdict: step.verdict, given, asked }
    if (asked > 60) throw new Error('the walk did not end')
    given =
      'ask' in step
        ? { ...given, [step.ask]: all[step.ask] as Answer }
        : replied(anyLaw, given, step.narrow, stream.next().value)
  }
}

/** Whether two persons who only differ in one reply can get different verdicts. */
function leadApart(anyLaw: Law, all: Answers, one: Answers, other: Answers): boolean {
  const [first, second] = [next(anyLaw, one, TODAY), next(anyLaw, other, TODAY)]
  if ('verdict' in first && 'verdict' in second)
    return JSON.stringify(told(first.verdict)) !== JSON.stringify(told(second.verdict))
  if (JSON.stringify(first) !== JSON.stringify(second) || 'verdict' in first) return true
  if ('ask' in first) {
    const said = { [first.ask]: all[first.ask] as Answer }
    return leadApart(anyLaw, all, { ...one, ...said }, { ...other, ...said })
  }
  return (['yes', 'no'] as const).some((reply) =>
    leadApart(anyLaw, all, replied(anyLaw, one, first.narrow, reply), replied(anyLaw, other, first.narrow, reply)),
  )
}

const told = ({ outcome: each, ungated, path, relief }: Settled) => ({ outcome: each, ungated, path, relief })

describe('properties', () => {
  const vague = fc.tuple(fullAnswers, wide, broad).map(([full, x, n]): Answers => ({ ...full, x, n }))

  test('narrowing ends', () => {
    fc.assert(
      fc.property(law, fullAnswers, wide, wide, broad, broad, replies, (anyLaw, full, x, y, n, m, stream) => {
        expect(walk(anyLaw, { ...full, x, y, n, m }, stream).asked).toBeLessThan(40)
      }),
      { numRuns: 1000 },
    )
  })
  test('no day inside a span contradicts its verdict', () => {
    fc.assert(
      fc.property(law, vague, surely, (anyLaw, all, stream) => {
        const { verdict, given } = walk(anyLaw, all, stream)
        for (const x of inside(given.x))
          for (const n of inside(given.n)) {
            const exact = { ...given, ...(given.x && { x }), ...(given.n && { n }) }
            expect(next(anyLaw, exact, TODAY)).toMatchObject({ verdict: told(verdict) })
          }
      }),
      { numRuns: 1000 },
    )
  })
  test('a narrower span never turns a settled verdict, and no later answer does', () => {
    fc.assert(
      fc.property(law, vague, surely, wide, (anyLaw, all, stream, narrower) => {
        const { verdict, given } = walk(anyLaw, all, stream)
        expect(next(anyLaw, { ...all, ...given }, TODAY)).toMatchObject({ verdict: told(verdict) })
        if (typeof given.x !== 'object' || !('span' in given.x) || !('span' in (narrower as object))) return
        const [first, last] = given.x.span as [string, string]
        const [from, to] = (narrower as { span: [string, string] }).span
        fc.pre(from >= first && to <= last)
        expect(next(anyLaw, { ...given, x: narrower }, TODAY)).toMatchObject({ verdict: told(verdict) })
      }),
      { numRuns: 1000 },
    )
  })
  test('a narrow question is asked only where its answers lead apart, and its limit lies inside the span', () => {
    fc.assert(
      fc.property(law, vague, surely, (anyLaw, all, stream) => {
        let given: Answers = {}
        for (;;) {
          const step = next(anyLaw, given, TODAY)
          if ('verdict' in step) return
          if ('ask' in step) {
            given = { ...given, [step.ask]: all[step.ask] as Answer }
            continue
          }
          const yes = replied(anyLaw, given, step.narrow, 'yes')
          const no = replied(anyLaw, given, step.narrow, 'no')
          expect(yes[step.narrow.fact]).not.toEqual(given[step.narrow.fact])
          expect(no[step.narrow.fact]).not.toEqual(given[step.narrow.fact])
          expect(leadApart(anyLaw, all, yes, no)).toBe(true)
          given = replied(anyLaw, given, step.narrow, stream.next().value)
        }
      }),
      { numRuns: 1000 },
    )
  })
  test('every fact of the made-up laws is asked about', () => expect(FACTS.length).toBe(8))
})
