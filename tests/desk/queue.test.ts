import { describe, expect, test } from 'vitest'
import { emptyDesk, personOf } from '../../src/desk/desk'
import {
  addPerson,
  changed,
  erasePerson,
  findPeople,
  mark,
  putDown,
  reorder,
  setEvent,
  takeUp,
} from '../../src/desk/queue'
import { sessionOf } from '../../src/desk/standing'
import { deskOf, person, possession } from './invented'

const ids = ({ people }: { people: readonly { id: string }[] }) => people.map(({ id }) => id).join(' ')
const three = deskOf(person('a'), person('b', { called: 'José' }), person('c', { station: 'filed' }))

describe('the queue', () => {
  test('whoever comes stands last, in the state of the event, and comes once', () => {
    const desk = setEvent(emptyDesk, { state: 'or' })
    const one = addPerson(desk, { id: 'x', called: ' Jay ', language: 'es' }, 5)
    expect(personOf(one, 'x')).toMatchObject({ called: 'Jay', state: 'or', station: 'waiting', changed: 5 })
    expect(addPerson(one, { id: 'x', called: 'Other', language: 'en' }, 6)).toBe(one)
  })
  test('moves people, at most to either end', () => {
    expect(ids(reorder(three, 'c', -1))).toBe('a c b')
    expect(ids(reorder(three, 'a', 9))).toBe('b c a')
    expect(ids(reorder(three, 'c', -9))).toBe('c a b')
    expect(reorder(three, 'nobody', 1)).toBe(three)
  })
  test('finds by name, however it is written, and by station', () => {
    expect(findPeople(three, 'jose').map(({ id }) => id)).toEqual(['b'])
    expect(findPeople(three, '', 'filed').map(({ id }) => id)).toEqual(['c'])
    expect(findPeople(three, 'b', 'filed')).toEqual([])
  })
  test('marks go on and off', () => {
    const on = mark(three, 'a', 'interpreter', 9)
    expect(personOf(on, 'a')?.marks).toEqual(['interpreter'])
    expect(personOf(mark(on, 'a', 'interpreter', 9), 'a')?.marks).toEqual([])
  })
})

describe('taking up', () => {
  test('nobody else can be taken up until the first is put down', () => {
    const taken = takeUp(three, 'a', 100)
    expect(taken.taken).toEqual({ id: 'a', since: 100 })
    expect(personOf(taken, 'a')?.station).toBe('asking')
    expect(takeUp(taken, 'b', 101)).toBe(taken)
    const down = putDown(taken, sessionOf(possession), 400)
    expect(down.taken).toBeUndefined()
    expect(personOf(down, 'a')).toMatchObject({ words: possession, spent: 300, changed: 400 })
    expect(personOf(down, 'b')).toEqual(personOf(three, 'b'))
    expect(takeUp(down, 'b', 401).taken?.id).toBe('b')
  })
  test('who stands further on stays there', () => {
    expect(personOf(takeUp(three, 'c', 1), 'c')?.station).toBe('filed')
  })
  test('an answer that changed in the interview is no longer from the record', () => {
    const desk = deskOf(
      person('a', { words: possession, sources: { case1: { caseNumber: 'record' }, charge2: { offense: 'record' } } }),
    )
    const said = {
      ...possession,
      cases: possession.cases.map((each) => ({ ...each, answers: { caseNumber: { value: 'BA2' } } })),
    }
    const down = putDown(takeUp(desk, 'a', 1), sessionOf(said), 2)
    expect(personOf(down, 'a')?.sources).toEqual({ charge2: { offense: 'record' } })
  })
})

test('an erased person leaves nothing but their number, and cannot come back', () => {
  const noted = changed(takeUp(three, 'a', 1), 'a', { note: 'secret', words: possession }, 2)
  const gone = erasePerson(noted, 'a')
  expect(gone.taken).toBeUndefined()
  expect(JSON.stringify(gone)).not.toMatch(/secret|Cruz/)
  expect(addPerson(gone, { id: 'a', called: 'a', language: 'en' }, 3)).toBe(gone)
})

test('what was read in a record and not changed since is from the record', () => {
  const [only] = possession.cases
  const read = { caseNumber: { answer: { value: 'BA1' }, page: 2 }, court: { answer: { value: 'x' }, page: 2 } }
  const session = { ...sessionOf(possession), cases: only ? [{ ...only, read }] : [] }
  const down = putDown(takeUp(deskOf(person('a')), 'a', 1), session, 2)
  expect(personOf(down, 'a')?.sources).toEqual({ case1: { caseNumber: 'record' } })
})
