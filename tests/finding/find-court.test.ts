import { expect, test } from 'vitest'
import { findCourts } from '../../src/finding/find-court'

const court = (id: string, called: string, county: string, city?: string) => ({
  id,
  name: called.toUpperCase(),
  called,
  county,
  city,
})
const courts = [
  court('a', 'Spokane County Superior Court', 'Spokane', 'Spokane'),
  court('b', 'Cheney Municipal Court', 'Spokane', 'Cheney'),
  court('c', 'Spokane Municipal Court', 'Spokane', 'Spokane'),
]
const ids = (query: string) => findCourts(query, courts).map(({ id }) => id)

test('courts are found by parts of their name, county or city; those so called come first', () => {
  expect(ids('spok')).toEqual(['a', 'c', 'b'])
  expect(ids('spokane muni')).toEqual(['c', 'b'])
  expect(ids('Chéney')).toEqual(['b'])
  expect(ids('tacoma')).toEqual([])
  expect(ids('')).toEqual(['a', 'b', 'c'])
})
