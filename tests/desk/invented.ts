import fc from 'fast-check'
import { type Desk, emptyDesk, noWords, type Person, stations, type Words } from '../../src/desk/desk'

// Invented people for a desk.

export const possession: Words = {
  person: { fullName: { value: 'Ana de la Cruz' }, citizenshipConcern: { value: 'yes' } },
  byState: {},
  cases: [
    {
      id: 'case1',
      state: 'ca',
      answers: { caseNumber: { value: 'BA1' } },
      charges: [{ id: 'charge2', answers: { offense: { value: 'hs11357_small' } } }],
    },
  ],
  made: 3,
}

export function person(id: string, more: Partial<Person> = {}): Person {
  return {
    id,
    called: id,
    state: 'ca',
    language: 'en',
    words: noWords,
    sources: {},
    station: 'waiting',
    marks: [],
    note: '',
    checks: {},
    made: [],
    spent: 0,
    changed: 1,
    ...more,
  }
}

export const deskOf = (...people: readonly Person[]): Desk => ({ ...emptyDesk, people })

/** Desks of two laptops have people in common: ids come from a small store. */
export const anyDesk: fc.Arbitrary<Desk> = fc
  .record({
    people: fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 12 }).map((id) => `p${id}`),
        changed: fc.integer({ min: 0, max: 3 }),
        station: fc.constantFrom(...stations),
        note: fc.constantFrom('', 'docket'),
      }),
      { selector: ({ id }) => id },
    ),
    erased: fc.uniqueArray(
      fc.integer({ min: 0, max: 12 }).map((id) => `p${id}`),
      { maxLength: 4 },
    ),
  })
  .map(({ people, erased }) => ({
    ...deskOf(...people.filter(({ id }) => !erased.includes(id)).map(({ id, ...more }) => person(id, more))),
    erased,
  }))
