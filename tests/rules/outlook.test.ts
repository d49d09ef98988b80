import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  all,
  any,
  atLeast,
  atMost,
  before,
  cite,
  cited,
  is,
  isNone,
  maybe,
  moment,
  not,
  onOrAfter,
  since,
  totalAtMost,
  unsure,
} from '../../src/rules/condition'
import type { Answer, DateFact, NumberFact, YesNoFact } from '../../src/rules/fact'
import { momentDay } from '../../src/rules/moment'
import { factsOf, firstOpen, grounds, outlook, truth } from '../../src/rules/outlook'
import { answers, condition, fullAnswers, TODAY } from './arbitrary'

const a: YesNoFact = { id: 'a', scope: 'case', kind: 'yesNo' }
const b: YesNoFact = { id: 'b', scope: 'case', kind: 'yesNo' }
const n: NumberFact = { id: 'n', scope: 'charge', kind: 'number', unit: 'grams', most: 99 }
const m: NumberFact = { ...n, id: 'm' }
const x = { id: 'x', scope: 'case', kind: 'date', mayBeNone: true } satisfies DateFact
const y: DateFact = { id: 'y', scope: 'case', kind: 'date' }
const VALUES: Record<string, Answer> = { yes: { value: 'yes' }, no: { value: 'no' }, unknown: 'unsure' }
const see = (given: Record<string, Answer>) => ({ answers: given, today: TODAY })

describe('truth tables', () => {
  const KLEENE = [
    ['yes', 'yes', 'yes', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['yes', 'unknown', 'unknown', 'yes'],
    ['no', 'yes', 'no', 'yes'],
    ['no', 'no', 'no', 'no'],
    ['no', 'unknown', 'no', 'unknown'],
    ['unknown', 'yes', 'unknown', 'yes'],
    ['unknown', 'no', 'no', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ] as const
  test.each(KLEENE)('%s, %s: all %s, any %s', (left, right, both, either) => {
    const view = see({ a: VALUES[left] as Answer, b: VALUES[right] as Answer })
    expect(truth(all(is(a, 'yes'), is(b, 'yes')), view)).toBe(both)
    expect(truth(any(is(a, 'yes'), is(b, 'yes')), view)).toBe(either)
  })
  test.each([
    ['yes', 'no', 'yes', 'no'],
    ['no', 'yes', 'no', 'no'],
    ['unknown', 'unknown', 'yes', 'yes'],
  ] as const)('%s: not %s, maybe %s, unsure %s', (value, denied, possible, doubt) => {
    const view = see({ a: VALUES[value] as Answer })
    expect(truth(not(is(a, 'yes')), view)).toBe(denied)
    expect(truth(maybe(is(a, 'yes')), view)).toBe(possible)
    expect(truth(unsure(a), view)).toBe(doubt)
  })
  test('all of nothing is true, any of nothing is false', () => {
    expect(truth(all(), see({}))).toBe('yes')
    expect(truth(any(), see({}))).toBe('no')
  })
})

describe('the first open fact', () => {
  const open = (condition: Parameters<typeof firstOpen>[0], given: Record<string, Answer> = {}) =>
    firstOpen(condition, 'yes', see(given))
  test('is the first that the author wrote, in every kind of condition', () => {
    expect(open(all(is(a, 'yes'), is(b, 'yes')))).toBe('a')
    expect(open(all(is(b, 'yes'), is(a, 'yes')))).toBe('b')
    expect(open(any(is(a, 'yes'), is(b, 'yes')))).toBe('a')
    expect(open(not(all(is(a, 'yes'), is(b, 'yes'))))).toBe('a')
    expect(open(maybe(any(is(a, 'yes'), is(b, 'yes'))))).toBe('a')
    expect(open(since(moment([x, y], { years: 1, leapDay: 'mar1' })))).toBe('x')
    expect(open(since(moment([y, x], { years: 1, leapDay: 'mar1' })))).toBe('y')
    expect(open(before(x, moment([y], { years: 1, leapDay: 'mar1' })))).toBe('x')
  })
  test('passes over what is answered and what can change nothing', () => {
    expect(open(all(is(a, 'yes'), is(b, 'yes')), { a: { value: 'yes' } })).toBe('b')
    expect(open(any(all(is(a, 'yes'), atLeast(n, 1)), is(b, 'yes')), { a: { value: 'no' } })).toBe('b')
  })
})

describe('amounts and days', () => {
  test.each([
    [28.5, 'yes', 'yes'],
    [28.6, 'no', 'yes'],
    [28.4, 'yes', 'no'],
  ] as const)('%d g: at most the line %s, at least the line %s', (grams, most, least) => {
    const view = see({ n: { value: grams } })
    expect([truth(atMost(n, 28.5), view), truth(atLeast(n, 28.5), view)]).toEqual([most, least])
  })
  test.each([
    ['the sum itself is inside', { value: 70.1 }, { value: 0.2 }, 'yes'],
    ['together they are over', { value: 70.1 }, { value: 0.21 }, 'no'],
    ['one alone is over, the other unsure', { value: 71 }, 'unsure', 'no'],
    ['one alone is over, the other not asked', undefined, { value: 71 }, 'no'],
    ['one is unsure', { value: 70 }, 'unsure', 'unknown'],
    ['one is not asked', { value: 70 }, undefined, 'unknown'],
    ['both are spans inside', { span: [0, 40] }, { span: [0, 30] }, 'yes'],
    ['both are spans over', { span: [40, 50] }, { span: [31, 60] }, 'no'],
    ['a span that may be over', { span: [40, 71] }, { value: 0 }, 'unknown'],
  ] as [string, Answer | undefined, Answer | undefined, string][])('a total: %s', (_, one, other, expected) => {
    const given = { ...(one && { n: one }), ...(other && { m: other }) }
    expect(truth(totalAtMost([n, m], 70.3), see(given))).toBe(expected)
  })
  test.each([
    ['2016-11-08', 'yes', 'no'],
    ['2016-11-09', 'no', 'yes'],
    ['none', 'no', 'no'],
  ] as const)('%s: before %s, on or after %s', (day, earlier, notEarlier) => {
    const view = see({ x: { value: day } })
    expect([truth(before(x, '2016-11-09'), view), truth(onOrAfter(x, '2016-11-09'), view)]).toEqual([
      earlier,
      notEarlier,
    ])
    expect(truth(isNone(x), view)).toBe(day === 'none' ? 'yes' : 'no')
  })
  test('a day against a moment of another date', () => {
    const withinAYear = before(x, moment([y], { years: 1, leapDay: 'mar1' }))
    expect(truth(withinAYear, see({ x: { value: '2021-01-01' }, y: { value: '2020-01-01' } }))).toBe('no')
    expect(truth(withinAYear, see({ x: { value: '2020-12-31' }, y: { value: '2020-01-01' } }))).toBe('yes')
    expect(truth(withinAYear, see({ x: { value: '2020-12-31' }, y: 'unsure' }))).toBe('unknown')
  })
})

describe('waits', () => {
  const wait = since(moment([x, y], { years: 3, leapDay: 'mar1' }))
  test.each([
    ['both run', { x: { value: '2023-11-21' }, y: { value: '2020-01-01' } }, 'yes'],
    ['the later one still runs', { x: { value: '2023-11-22' }, y: { value: '2020-01-01' } }, 'no'],
    ['one still runs, the other unsure: shut in any event', { x: { value: '2023-11-22' }, y: 'unsure' }, 'no'],
    ['one has run, the other unsure', { x: { value: '2020-01-01' }, y: 'unsure' }, 'unknown'],
    ['one has run, there was no other', { x: { value: 'none' }, y: { value: '2020-01-01' } }, 'yes'],
    ['there is no date at all', { x: { value: 'none' }, y: { value: 'none' } }, 'unknown'],
  ] as [string, Record<string, Answer>, string][])('%s', (_, given, expected) =>
    expect(truth(wait, see(given))).toBe(expected),
  )

  test('dates that count only when known are left out when unsure', () => {
    const base = moment([y], { years: 3, leapDay: 'mar1' }, [x])
    expect(momentDay(base, { y: { value: '2020-01-01' }, x: 'unsure' })).toBe('2023-01-01')
    expect(momentDay(base, { y: { value: '2020-01-01' }, x: { value: '2021-01-01' } })).toBe('2024-01-01')
    expect(momentDay(base, { y: 'unsure', x: { value: '2021-01-01' } })).toBeUndefined()
  })
})

describe('grounds', () => {
  test('name only what decided, with its citations', () => {
    const either = any(cited(is(a, 'yes'), cite('§ 1')), cited(atMost(n, 1), cite('§ 2')))
    const view = see({ a: { value: 'yes' }, n: { value: 0 } })
    expect(grounds(either, 'yes', view)).toEqual([{ facts: ['a'], cite: [{ text: '§ 1' }] }])
    expect(grounds(cited(all(is(a, 'yes'), atMost(n, 1)), cite('§ 3')), 'yes', view)).toEqual([
      { facts: [], cite: [{ text: '§ 3' }] },
      { facts: ['a'], cite: [] },
      { facts: ['n'], cite: [] },
    ])
  })
})

describe('properties', () => {
  test('a claim that is settled stays settled whatever is answered next', () => {
    fc.assert(
      fc.property(condition, answers, fullAnswers, fc.constantFrom('yes', 'no'), (tree, some, rest, claim) => {
        const early = outlook(tree, claim, { answers: some, today: TODAY })
        fc.pre(early !== 'open')
        expect(outlook(tree, claim, { answers: { ...rest, ...some }, today: TODAY })).toBe(early)
      }),
      { numRuns: 2000 },
    )
  })
  test('once every fact is answered nothing is open, and no condition is both true and false', () => {
    fc.assert(
      fc.property(condition, fullAnswers, (tree, given) => {
        const view = { answers: given, today: TODAY }
        const claims = [outlook(tree, 'yes', view), outlook(tree, 'no', view)]
        expect(claims).not.toContain('open')
        expect(claims.filter((claim) => claim === 'holds').length).toBeLessThan(2)
      }),
      { numRuns: 2000 },
    )
  })
  test('an open claim names an unanswered fact of the condition', () => {
    fc.assert(
      fc.property(condition, answers, fc.constantFrom('yes', 'no'), (tree, some, claim) => {
        const view = { answers: some, today: TODAY }
        fc.pre(outlook(tree, claim, view) === 'open')
        const fact = firstOpen(tree, claim, view) as string
        expect(Object.keys(some)).not.toContain(fact)
        expect(factsOf(tree)).toContain(fact)
      }),
    )
  })
})
