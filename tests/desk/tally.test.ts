import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { counted, FEWEST } from '../../src/desk/counts'
import { tallyOf, tallyTable } from '../../src/desk/tally'
import { deskOf, person } from './invented'

describe('counted', () => {
  test('names no group under five, and nobody can be worked out from the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 }), (names) => {
        const rows = counted(names)
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(names.length)
        for (const { name, count } of rows) {
          if (name !== undefined) expect(count).toBe(names.filter((each) => each === name).length)
          // Where fewer than five were counted at all there is nothing to tell apart.
          expect(count).toBeGreaterThanOrEqual(Math.min(FEWEST, names.length))
        }
        expect(rows.filter(({ name }) => name === undefined).length).toBeLessThanOrEqual(1)
      }),
    )
  })
  test('one of six and four of another are one row, and the five beside them stay', () => {
    const names = [...'aaaaa', ...'bbbb', 'c']
    expect(counted(names)).toEqual([
      { name: 'a', count: 5 },
      { name: undefined, count: 5 },
    ])
  })
  test('a few beside many take the next smallest with them', () => {
    expect(counted([...'aaaaaaa', ...'bbbbb', 'c'])).toEqual([
      { name: 'a', count: 7 },
      { name: undefined, count: 6 },
    ])
  })
})

test('a tally tells of people, papers and hours, and of no one', () => {
  const made = { state: 'ca', court: 'Los Angeles', path: 'p', papers: 3 }
  const desk = deskOf(
    ...Array.from({ length: 6 }, (_, place) => person(`Ana ${place}`, { made: [made], spent: 1_200_000, note: 'Ana' })),
  )
  const decided = Array.from({ length: 6 }, () => ({ state: 'ca', outcome: 'eligible', path: 'p' }))
  const tally = tallyOf(desk, decided)
  expect(tally).toEqual({
    people: 6,
    convictions: 6,
    stations: [{ name: 'waiting', count: 6 }],
    outcomes: [{ name: 'eligible', count: 6 }],
    paths: [{ name: 'ca p', count: 6 }],
    papers: { states: [{ name: 'ca', count: 6 }], courts: [{ name: 'Los Angeles', count: 6 }] },
    hours: 2,
  })
  expect(JSON.stringify(tallyTable(tally, (part, of) => of ?? part))).not.toContain('Ana')
})

test('fewer than five are told as few', () => {
  const tally = tallyOf(deskOf(person('a')), [{ state: 'ca', outcome: 'eligible', path: null }])
  expect(tally.people).toBeUndefined()
  const rows = tallyTable(tally, (part, of) => of ?? part)
  expect(rows.filter(([, , count]) => /^[1-4]$/.test(count))).toEqual([])
})
