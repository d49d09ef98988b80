import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addPeriod, ageOn, daysIn, isDay, later } from '../../src/rules/day'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('isDay', () => {
  test.each(['2024-02-29', '1900-01-01', '2026-12-31'])('%s exists', (text) => expect(isDay(text)).toBe(true))
  test.each([
    '2023-02-29',
    '2023-02-31',
    '2023-13-01',
    '2023-00-10',
    '23-01-01',
    '1899-12-31',
    '9999-01-01',
    'none',
    '',
  ])('%s does not', (text) => expect(isDay(text)).toBe(false))
})

describe('addPeriod', () => {
  test.each([
    ['2024-02-29', { years: 1, leapDay: 'feb28' }, '2025-02-28'],
    ['2024-02-29', { years: 1, leapDay: 'mar1' }, '2025-03-01'],
    ['2024-02-29', { years: 4, leapDay: 'feb28' }, '2028-02-29'],
    ['2024-02-29', { years: 4, leapDay: 'mar1' }, '2028-02-29'],
    ['2024-11-21', { years: 2, days: 1, leapDay: 'mar1' }, '2026-11-22'],
    ['2024-12-31', { days: 1, leapDay: 'mar1' }, '2025-01-01'],
    ['2024-01-31', { months: 1, leapDay: 'mar1' }, '2024-02-29'],
    ['2024-11-30', { months: 3, leapDay: 'mar1' }, '2025-02-28'],
    ['2024-11-30', { days: 30, leapDay: 'feb28' }, '2024-12-30'],
  ] as const)('%s plus %o is %s', (start, period, end) => expect(addPeriod(start, period)).toBe(end))

  test('is a day, and never before the start', () => {
    fc.assert(
      fc.property(
        day,
        fc.nat(40),
        fc.nat(24),
        fc.nat(400),
        fc.constantFrom('feb28', 'mar1'),
        (start, years, months, days, leapDay) => {
          const end = addPeriod(start, { years, months, days, leapDay })
          expect(isDay(end)).toBe(true)
          expect(end >= start).toBe(true)
        },
      ),
    )
  })
})

describe('ageOn', () => {
  test.each([
    ['1988-03-15', '2009-03-14', 20],
    ['1988-03-15', '2009-03-15', 21],
    ['1988-02-29', '2009-02-28', 20],
    ['1988-02-29', '2009-03-01', 21],
    ['1988-02-29', '2008-02-29', 20],
  ])('born %s, on %s: %d', (birth, on, age) => expect(ageOn(birth, on)).toBe(age))
})

test('daysIn knows leap years', () =>
  expect([daysIn(2024, 2), daysIn(2023, 2), daysIn(1900, 2), daysIn(2000, 2)]).toEqual([29, 28, 28, 29]))

test('later takes what there is', () => {
  expect(later(undefined, '2020-01-01')).toBe('2020-01-01')
  expect(later('2020-01-02', '2020-01-01')).toBe('2020-01-02')
  expect(later(undefined, undefined)).toBeUndefined()
})
