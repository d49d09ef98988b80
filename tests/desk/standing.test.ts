import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Check, Words } from '../../src/desk/desk'
import { checkable, mayBeMade, sessionOf, standingOf } from '../../src/desk/standing'
import { answer } from '../../src/interview/answer'
import { loadJurisdiction } from '../../src/jurisdictions'
import { isShared } from '../../src/jurisdictions/shared'
import type { Value } from '../../src/rules/fact'
import { person } from './invented'

const TODAY = '2026-11-28'
const { rules } = await loadJurisdiction('ca')
const at = { case: 'case1', charge: 'charge2' }
const empty: Words = {
  person: {},
  byState: {},
  cases: [{ id: 'case1', state: 'ca', answers: {}, charges: [{ id: 'charge2', answers: {} }] }],
  made: 3,
}
const worked: readonly { facts: Readonly<Record<string, Value | null>>; expect: { outcome: string } }[] = JSON.parse(
  readFileSync('tests/jurisdictions/cases/ca.json', 'utf8'),
)
const [first] = worked.filter((each) => each.expect.outcome === 'eligible')
const said = (words: Words, facts: Readonly<Record<string, Value | null>>): Words =>
  Object.entries(facts).reduce<Words>((so, [id, value]) => {
    const fact = rules.facts.find((each) => each.id === id)
    if (!fact || value === null) return so
    return answer(sessionOf(so), at, fact, value === 'unknown' ? 'unsure' : { value }, isShared(id))
  }, words)
const words = said(empty, first?.facts ?? {})
const check = (of: Words, says: Check['says'] = 'checked'): Check => ({
  of: checkable(of, rules, at),
  says,
  by: 'JT',
  note: '',
})
const only = (all: ReturnType<typeof standingOf>) => all[0] ?? expect.fail('nothing stands')
const stand = (of: Words, checked?: Check) =>
  only(standingOf(person('a', { words: of, checks: checked ? { charge2: checked } : {} }), { ca: rules }, TODAY))

describe('where a conviction stands', () => {
  test('a finished one has its verdict, another what is asked first', () => {
    expect(stand(words).verdict?.outcome).toBe('eligible')
    const begun = stand(said(empty, { citizenshipConcern: 'no', convictionDate: '2008-01-02' }))
    expect(begun.verdict).toBeUndefined()
    expect(begun.open).toHaveProperty('facts')
  })
  test("a reviewer's word falls once an answer on which the law turns is another", () => {
    expect(stand(words, check(words)).check?.says).toBe('checked')
    expect(stand(said(words, { offenseDate: '1999-01-01' }), check(words)).check).toBeUndefined()
  })
  test('it stays when a name for the papers is added, or the answer that nobody carries around is asked again', () => {
    const named: Words = { ...words, person: { ...words.person, fullName: { value: 'José' } } }
    expect(stand(named, check(words)).check?.says).toBe('checked')
    const { citizenshipConcern: _, ...rest } = words.person
    expect(stand({ ...words, person: rest }, check(words)).check?.says).toBe('checked')
  })
  test('papers wait where they must, and never go out where a reviewer sent the person back', () => {
    expect(mayBeMade(stand(words), false)).toBe(true)
    expect(mayBeMade(stand(words), true)).toBe(false)
    expect(mayBeMade(stand(words, check(words)), true)).toBe(true)
    expect(mayBeMade(stand(words, check(words, 'sentBack')), false)).toBe(false)
  })
  test('one of a state whose law is not at hand is left out', () => {
    expect(standingOf(person('a', { words }), {}, TODAY)).toEqual([])
  })
})
