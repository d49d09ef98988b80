import { describe, expect, test } from 'vitest'
import type { DateFact } from '../../src/rules/fact'
import { expectation } from '../../src/typing/expectation'

const convicted: DateFact = { id: 'convictionDate', scope: 'case', kind: 'date' }
const released: DateFact = { id: 'releaseDate', scope: 'case', kind: 'date', mayBeNone: true }

describe('a date that must be there', () => {
  test.each([null, 'none'])('is not %j', (value) => expect(expectation(convicted, value)).toMatch(/there must be one/))
  test('is a day of the calendar', () => {
    expect(expectation(convicted, '2012-02-29')).toBeUndefined()
    expect(expectation(convicted, '2011-02-29')).toMatch(/YYYY-MM-DD/)
  })
})

test.each([null, 'none', '2012-02-29'])('a date of which there may be none can be %j', (value) =>
  expect(expectation(released, value)).toBeUndefined(),
)

test('plants come whole, grams in parts', () => {
  const number = { id: 'many', scope: 'charge', kind: 'number', most: 99 } as const
  expect(expectation({ ...number, unit: 'plants' }, 2.5)).toMatch(/^a whole number/)
  expect(expectation({ ...number, unit: 'plants' }, 2)).toBeUndefined()
  expect(expectation({ ...number, unit: 'grams' }, 2.5)).toBeUndefined()
})
