import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keep, restore, statesKept } from '../../src/interview/kept'
import { emptySession, type Session } from '../../src/interview/session'
import type { Fact } from '../../src/rules/fact'

const facts: readonly Fact[] = [
  { id: 'citizenshipConcern', scope: 'person', kind: 'yesNo' },
  { id: 'fullName', scope: 'person', kind: 'text', most: 20 },
  { id: 'court', scope: 'case', kind: 'court' },
  { id: 'convictionDate', scope: 'case', kind: 'date' },
  { id: 'offense', scope: 'charge', kind: 'choice', options: ['a', 'b'] },
  { id: 'grams', scope: 'charge', kind: 'number', unit: 'grams', most: 100 },
]
const factsOf = (state: string) => (state === 'zz' ? facts : undefined)

const session: Session = {
  ...emptySession,
  person: { citizenshipConcern: { value: 'yes' }, fullName: { value: 'Łukasz' } },
  byState: { zz: { fullName: 'unsure' } },
  cases: [
    {
      id: 'case1',
      state: 'zz',
      answers: { convictionDate: { value: '2008-01-01' } },
      charges: [{ id: 'charge2', answers: { offense: { value: 'a' }, grams: 'unsure' } }],
    },
  ],
}
type KeptJson = { person: object; cases: { answers: object; charges: { answers: object }[] }[] }
const text = keep(session)
const changed = (change: (kept: KeptJson) => void) => {
  const kept = JSON.parse(text)
  change(kept)
  return JSON.stringify(kept)
}

describe('keeping and restoring', () => {
  test('gives back what is known less exactly, as far as it has the right shape', () => {
    const vague = { span: ['1994-01-01', '1994-12-31'], unsureAt: ['1994-06-01'] }
    const back = (answer: unknown) =>
      restore(
        changed(({ cases }) => {
          for (const each of cases) Object.assign(each.answers, { convictionDate: answer })
        }),
        factsOf,
      )?.session.cases[0]?.answers.convictionDate
    expect(back(vague)).toEqual(vague)
    expect(back({ ...vague, orNone: true, unsureAt: ['1994-06-01', 4, 'x'] })).toEqual(vague)
    expect(back({ span: ['1994-12-31', '1994-01-01'] })).toBeUndefined()
    expect(back({ span: [0, 3] })).toBeUndefined()
    expect(back({ span: 'x' })).toBeUndefined()
  })
  test('gives back what was said, but never the answer about citizenship', () => {
    expect(text).not.toContain('citizenship')
    expect(statesKept(text)).toEqual(['zz'])
    const restored = restore(text, factsOf)
    expect(restored?.dropped).toBe(0)
    expect(restored?.session.person).toEqual({ fullName: { value: 'Łukasz' } })
    expect(restored?.session.cases).toMatchObject([
      {
        state: 'zz',
        answers: session.cases[0]?.answers,
        charges: [{ answers: session.cases[0]?.charges[0]?.answers }],
      },
    ])
    const ids = restored?.session.cases.flatMap((each) => [each.id, ...each.charges.map((charge) => charge.id)]) ?? []
    expect(new Set(ids).size).toBe(ids.length)
  })
  test('gives back on which page of a record an answer stands, for as long as it is the same answer', () => {
    const name = { value: 'Łukasz' }
    const [only] = session.cases
    const marked: Session = {
      ...session,
      byState: {},
      read: { fullName: { answer: name, page: 1 } },
      cases: session.cases.map((each) => ({
        ...each,
        read: { convictionDate: { answer: { value: '2009-09-09' }, page: 2 } },
        charges: each.charges.map((charge) => ({ ...charge, read: { offense: { answer: { value: 'a' }, page: 3 } } })),
      })),
    }
    const back = restore(keep(marked), factsOf)?.session
    expect(back?.read).toEqual({ fullName: { answer: name, page: 1 } })
    expect(back?.cases[0]?.read).toBeUndefined()
    expect(back?.cases[0]?.charges[0]?.read).toEqual({ offense: { answer: { value: 'a' }, page: 3 } })
    expect(back?.cases[0]?.answers).toEqual(only?.answers)
  })
  test('opens what was kept before pages were', () => {
    const old = JSON.stringify({ ...JSON.parse(text), format: 1 })
    expect(restore(old, factsOf)).toEqual(restore(text, factsOf))
  })
  test.each([
    ['an unknown fact', (kept) => Object.assign(kept.person, { shoeSize: { value: 9 } })],
    [
      'a value that is no option',
      (kept) => Object.assign(kept.cases[0]?.charges[0]?.answers ?? {}, { offense: { value: 'z' } }),
    ],
    [
      'a day that does not exist',
      (kept) => Object.assign(kept.cases[0]?.answers ?? {}, { convictionDate: { value: '2008-02-31' } }),
    ],
    ['a text that is too long', (kept) => Object.assign(kept.person, { fullName: { value: 'x'.repeat(21) } })],
    ['an answer in the wrong place', (kept) => Object.assign(kept.person, { offense: { value: 'a' } })],
    ['the answer about citizenship', (kept) => Object.assign(kept.person, { citizenshipConcern: { value: 'no' } })],
    ['something that is no answer', (kept) => Object.assign(kept.person, { fullName: 7 })],
    ['a state that we do not know', (kept) => Object.assign(kept.cases[0] ?? {}, { state: 'qq' })],
  ] as [string, (kept: KeptJson) => void][])('%s is left out and counted', (_, change) => {
    expect(restore(changed(change), factsOf)?.dropped).toBeGreaterThan(0)
  })
  test.each([
    '',
    '[]',
    '{}',
    'null',
    '{"format":3,"person":{},"byState":{},"cases":[]}',
    '{"format":1,"person":[],"byState":{},"cases":[{}]}',
  ])('%j is not a session', (other) => {
    expect(restore(other, factsOf)).toBeUndefined()
    expect(statesKept(other)).toBeUndefined()
  })
  test('keys that reach for prototypes change nothing', () => {
    const hostile = text.replace(
      '"fullName"',
      '"__proto__":{"polluted":{"value":1}},"constructor":{"value":1},"fullName"',
    )
    const restored = restore(hostile, factsOf)
    expect(Object.keys(restored?.session.person ?? {})).toEqual(['fullName'])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
  test('any JSON at all either has the right shape or is refused, without an error', () => {
    fc.assert(fc.property(fc.json(), (json) => void restore(json, factsOf)))
    fc.assert(fc.property(fc.string(), (any) => void restore(any, factsOf)))
  })
})
