import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, always, any, before, cite, is, moment, not, since, unsure } from '../../src/rules/condition'
import { goingOn, next, verdictOf } from '../../src/rules/decide'
import { branch, eligible, type Gate, getHelp, type Law, notEligible, notYet } from '../../src/rules/decision'
import type { Answer, Answers, DateFact, NumberFact, YesNoFact } from '../../src/rules/fact'
import { firstOpen, outlook } from '../../src/rules/outlook'
import { withWorked } from '../../src/rules/worked'
import { answer, FACTS, fullAnswers, law, readOnce, TODAY } from './arbitrary'

const citizen: YesNoFact = { id: 'citizen', scope: 'person', kind: 'yesNo' }
const pending: YesNoFact = { id: 'pending', scope: 'person', kind: 'yesNo' }
const born: DateFact = { id: 'born', scope: 'person', kind: 'date' }
const done: DateFact = { id: 'done', scope: 'charge', kind: 'date' }
const ended: DateFact = { id: 'ended', scope: 'case', kind: 'date' }
const age: NumberFact = {
  id: 'age',
  scope: 'charge',
  kind: 'number',
  unit: 'years',
  most: 120,
  worked: { from: 'born', to: 'done' },
}
const wait = moment([ended], { years: 3, leapDay: 'mar1' })

const firstGate: Gate = {
  id: 'immigration',
  when: is(citizen, 'no'),
  cite: [cite('8 U.S.C.')],
  from: ['eligible', 'likely_eligible'],
  to: 'get_help',
}

const small: Law = {
  facts: [citizen, pending, born, done, ended, age],
  first: ['citizen'],
  decision: [
    branch('pending', is(pending, 'yes'), notYet('seal', 'seal'), cite('§ 1')),
    branch(
      'minor',
      not({ atLeast: 'age', amount: 21 }),
      [branch('minor-old', before(done, '2000-01-01'), notEligible(null, null))],
      cite('§ 2'),
    ),
    branch('wait', not(since(wait)), notYet('seal', 'seal', wait), cite('§ 3')),
    branch('open', always, eligible('seal', 'seal', { likelyIf: any(unsure(pending), unsure(ended)) }), cite('§ 4')),
  ],
  gates: [firstGate],
}
const say = (given: Record<string, string | number>): Answers =>
  Object.fromEntries(Object.entries(given).map(([id, value]) => [id, value === '?' ? 'unsure' : { value }]))

describe('next', () => {
  test('asks what comes first, then in the order of the author', () => {
    expect(next(small, {}, TODAY)).toEqual({ ask: 'citizen' })
    expect(next(small, say({ citizen: 'yes' }), TODAY)).toEqual({ ask: 'pending' })
  })
  test('asks for the dates of an age, and for the age itself only when a date is not known', () => {
    const base = { citizen: 'yes', pending: 'no' }
    expect(next(small, say(base), TODAY)).toEqual({ ask: 'done' })
    expect(next(small, say({ ...base, done: '2008-01-01' }), TODAY)).toEqual({ ask: 'born' })
    expect(next(small, say({ ...base, done: '2008-01-01', born: '?' }), TODAY)).toEqual({ ask: 'age' })
    expect(next(small, say({ ...base, done: '2008-01-01', born: '1980-01-01' }), TODAY)).toEqual({ ask: 'ended' })
  })
  test('a nested list that settles nothing falls through', () => {
    const given = say({ citizen: 'yes', pending: 'no', age: 18, done: '2008-01-01', ended: '2010-01-01' })
    expect(verdictOf(small, given, TODAY)).toMatchObject({
      outcome: 'eligible',
      path: 'seal',
      trace: { steps: [{ id: 'open' }] },
    })
  })
})

describe('the verdict', () => {
  test('gives the first day on which a wait is over', () => {
    expect(verdictOf(small, say({ citizen: 'yes', pending: 'no', age: 30, ended: '2024-02-29' }), TODAY)).toMatchObject(
      {
        outcome: 'not_yet',
        notBefore: '2027-03-01',
      },
    )
    expect(verdictOf(small, say({ citizen: 'yes', pending: 'yes' }), TODAY)).toMatchObject({
      outcome: 'not_yet',
      notBefore: null,
    })
  })
  test('is lowered by an unsure answer that matters, and says which', () => {
    const settled = verdictOf(small, say({ citizen: 'yes', pending: '?', age: 30, ended: '2010-01-01' }), TODAY)
    expect(settled.outcome).toBe('likely_eligible')
    expect(settled.trace.doubts).toEqual([{ facts: ['pending'], cite: [] }])
  })
  test('is changed by a gate that keeps the path', () => {
    const settled = verdictOf(small, say({ citizen: 'no', pending: 'no', age: 30, ended: '2010-01-01' }), TODAY)
    expect(settled).toMatchObject({
      outcome: 'get_help',
      ungated: 'eligible',
      path: 'seal',
      trace: { gate: { id: 'immigration' } },
    })
  })
  test('promises no day where a gate keeps it back, and gives it to whom a lawyer told to go on', () => {
    const undated: Law = { ...small, gates: [{ ...firstGate, from: ['not_yet'], undated: true }] }
    const given = say({ citizen: 'no', pending: 'no', age: 30, ended: '2026-01-01' })
    const settled = verdictOf(undated, given, TODAY)
    expect(settled).toMatchObject({ outcome: 'get_help', ungated: 'not_yet', path: 'seal', notBefore: null })
    expect(goingOn(settled).notBefore).toBe(verdictOf({ ...small, gates: [] }, given, TODAY).notBefore)
    expect(goingOn(settled).notBefore).not.toBeNull()
    const year = { ...given, ended: { span: ['2026-01-01', '2026-03-01'] } } satisfies Answers
    expect(goingOn(verdictOf(undated, year, TODAY))).toMatchObject({ atLatest: true })
  })
  test('passes a gate that is not for its outcome, without being asked for it', () => {
    const shut = { ...small, first: [], gates: [{ ...firstGate, from: ['likely_eligible'] as const }] }
    const given = say({ citizen: 'no', pending: 'no', age: 30, ended: '2010-01-01' })
    expect(verdictOf(shut, given, TODAY)).toMatchObject({ outcome: 'eligible', ungated: 'eligible' })
    expect(verdictOf(shut, given, TODAY).trace.gate).toBeUndefined()
    expect(next(shut, say({ pending: 'yes' }), TODAY)).toMatchObject({ verdict: { outcome: 'not_yet' } })
  })
  test('is changed by the first of two gates', () => {
    const two = { ...small, gates: [firstGate, { ...firstGate, id: 'other', to: 'not_eligible' as const }] }
    const settled = verdictOf(two, say({ citizen: 'no', pending: 'no', age: 30, ended: '2010-01-01' }), TODAY)
    expect(settled).toMatchObject({ outcome: 'get_help', trace: { gate: { id: 'immigration' } } })
  })
  test('an unasked fact of a finished case counts as unsure', () => {
    expect(verdictOf(small, say({ age: 30 }), TODAY).outcome).toBe('likely_eligible')
  })
  test('cites what decided', () => {
    const { trace } = verdictOf(small, say({ pending: 'yes' }), TODAY)
    expect(trace.steps).toEqual([
      {
        id: 'pending',
        grounds: [
          { facts: [], cite: [{ text: '§ 1' }] },
          { facts: ['pending'], cite: [] },
        ],
      },
    ])
  })
  test('a decision without an end is an error', () => {
    expect(() => verdictOf({ ...small, decision: [branch('never', any(), getHelp(null, null))] }, {}, TODAY)).toThrow(
      'always true',
    )
  })
  test('the latest and the earliest of several openings; unknown dates are left out', () => {
    const late = moment([done], { years: 40, leapDay: 'mar1' })
    const lawWith = (opens: Parameters<typeof notYet>[2]): Law => ({
      ...small,
      decision: [branch('w', all(), notYet('p', null, opens))],
      gates: [],
    })
    const given = say({ ended: '2025-01-01', done: '2008-05-05' })
    expect(verdictOf(lawWith({ latestOf: [wait, late] }), given, TODAY).notBefore).toBe('2048-05-05')
    expect(verdictOf(lawWith({ earliestOf: [late, wait] }), given, TODAY).notBefore).toBe('2028-01-01')
    expect(
      verdictOf(lawWith({ latestOf: [wait, late] }), say({ ended: '2025-01-01', done: '?' }), TODAY).notBefore,
    ).toBe('2028-01-01')
  })
})

test('the dates win over a typed age', () => {
  expect(withWorked(small.facts, say({ born: '1990-05-05', done: '2010-05-05', age: 44 })).age).toEqual({ value: 20 })
})

describe('properties', () => {
  test('every walk ends, asks nothing twice, and asks only what can matter', () => {
    fc.assert(
      fc.property(law, fullAnswers, (anyLaw, all) => {
        let given: Record<string, Answer> = {}
        for (let asked = 0; asked <= FACTS.length; asked++) {
          const step = next(anyLaw, given, TODAY)
          if (!('ask' in step)) return
          expect(Object.keys(given)).not.toContain(step.ask)
          given = { ...given, [step.ask]: all[step.ask] as Answer }
        }
        throw new Error('the walk did not end')
      }),
      { numRuns: 2000 },
    )
  })
  test('no later answer overturns a settled verdict', () => {
    fc.assert(
      fc.property(law, fullAnswers, (anyLaw, all) => {
        let given: Record<string, Answer> = {}
        let step = next(anyLaw, given, TODAY)
        while ('ask' in step) {
          given = { ...given, [step.ask]: all[step.ask] as Answer }
          step = next(anyLaw, given, TODAY)
        }
        if (!('verdict' in step)) throw new Error('Every answer is exact')
        const { outcome, path, relief } = step.verdict
        expect(next(anyLaw, { ...all, ...given }, TODAY)).toMatchObject({ verdict: { outcome, path, relief } })
        expect(verdictOf(anyLaw, given, TODAY)).toMatchObject({ outcome, path, relief })
      }),
      { numRuns: 2000 },
    )
  })
  test('in a condition that names each fact once, two answers to the next question lead apart', () => {
    const values: readonly Answer[] = [{ value: 'yes' }, { value: 'no' }, 'unsure']
    fc.assert(
      fc.property(readOnce, fc.record({ a: answer('a'), b: answer('b') }, { requiredKeys: [] }), (tree, given) => {
        const view = { answers: given as Answers, today: TODAY }
        fc.pre(outlook(tree, 'yes', view) === 'open')
        const open = firstOpen(tree, 'yes', view)
        const others = ['a', 'b', 'c', 'd'].filter((fact) => fact !== open && !Object.hasOwn(given, fact))
        const completions = others.reduce<Answers[]>(
          (all, fact) => all.flatMap((each) => values.map((value) => ({ ...each, [fact]: value }))),
          [given as Answers],
        )
        const leadsApart = completions.some(
          (rest) =>
            new Set(
              values.map((value) =>
                outlook(tree, 'yes', { answers: { ...rest, [open as string]: value }, today: TODAY }),
              ),
            ).size > 1,
        )
        expect(leadsApart).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
