import { expect, test } from 'vitest'
import { findCourts } from '../../src/finding/find-court'
import { loadJurisdiction } from '../../src/jurisdictions'

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

test('towns and short names lead to their court, and a small slip is forgiven', async () => {
  const { courts: all } = await (await loadJurisdiction('ca')).directory()
  const first = (query: string) => findCourts(query, all)[0]?.county
  for (const query of ['LA', 'la', 'L.A.', 'Compton', 'van nuys', 'Inglewood', 'los angles'])
    expect([query, first(query)]).toEqual([query, 'Los Angeles'])
  for (const query of ['SF', 'san fransisco']) expect([query, first(query)]).toEqual([query, 'San Francisco'])
  expect(first('oakland')).toBe('Alameda')
  expect(first('South San Francisco')).toBe('San Mateo')
})
