import { describe, expect, test } from 'vitest'
import { isDesk, keepDesk, restoreDesk, statesOnDesk } from '../../src/desk/kept-desk'
import { keep } from '../../src/interview/kept'
import type { Fact } from '../../src/rules/fact'
import { deskOf, person, possession } from './invented'

const facts: readonly Fact[] = [
  { id: 'citizenshipConcern', scope: 'person', kind: 'yesNo', secret: true },
  { id: 'fullName', scope: 'person', kind: 'text', most: 40 },
  { id: 'caseNumber', scope: 'case', kind: 'text', most: 20 },
  { id: 'offense', scope: 'charge', kind: 'choice', options: ['hs11357_small'] },
]
const factsOf = (state: string) => (state === 'ca' ? facts : undefined)
const ana = person('a', {
  words: {
    ...possession,
    made: 12,
    cases: possession.cases.map((each) => ({
      ...each,
      id: 'case7',
      charges: each.charges.map((charge) => ({ ...charge, id: 'charge9' })),
    })),
  },
  sources: { person: { fullName: 'sheet' }, case7: { caseNumber: 'record' }, charge9: { offense: 'record' } },
  checks: { charge9: { of: '[]', says: 'sentBack', by: 'JT', note: 'ask again' } },
  made: [{ state: 'ca', court: 'Los Angeles', path: 'p', papers: 3 }],
  marks: ['interpreter'],
  note: 'needs the docket',
  station: 'check',
  spent: 5,
})
const desk = { ...deskOf(ana, person('b')), erased: ['z'], taken: { id: 'b', since: 3 } }

describe('a kept desk', () => {
  test('comes back whole, with what belongs to a case or a charge in its place', () => {
    const { desk: back, dropped } = restoreDesk(keepDesk(desk), factsOf) ?? expect.fail('it does not open')
    const [first] = back.people
    const [one] = first?.words.cases ?? []
    expect(dropped).toBe(0)
    expect(back.taken).toBeUndefined()
    expect(back.erased).toEqual(['z'])
    expect(back.people[1]).toMatchObject({ ...person('b'), words: { cases: [] } })
    expect(first).toMatchObject({ note: ana.note, station: 'check', marks: ana.marks, made: ana.made, spent: 5 })
    expect(first?.sources[one?.id ?? '']).toEqual({ caseNumber: 'record' })
    expect(first?.sources[one?.charges[0]?.id ?? '']).toEqual({ offense: 'record' })
    expect(first?.checks[one?.charges[0]?.id ?? '']).toMatchObject({ says: 'sentBack', note: 'ask again' })
    expect(first?.words.person).toEqual({ fullName: { value: 'Ana de la Cruz' } })
  })
  test('never holds what nobody should carry around', () => {
    expect(keepDesk(desk)).not.toContain('citizenshipConcern')
  })
  test('is told from the answers of one person', () => {
    expect(isDesk(keepDesk(desk))).toBe(true)
    expect(isDesk(keep(possession))).toBe(false)
    expect(isDesk('no')).toBe(false)
    expect(statesOnDesk(keepDesk(desk))).toEqual(['ca'])
    expect(statesOnDesk(keep(possession))).toBeUndefined()
  })
  test('of another shape or of a later version is not opened', () => {
    const kept = JSON.parse(keepDesk(desk))
    for (const other of [
      { ...kept, desk: 2 },
      { ...kept, people: [{}] },
      { ...kept, erased: [1] },
    ])
      expect(restoreDesk(JSON.stringify(other), factsOf)).toBeUndefined()
  })
  test('with the same person twice brings them back once', () => {
    expect(restoreDesk(keepDesk(deskOf(ana, ana)), factsOf)?.desk.people.length).toBe(1)
  })
})
