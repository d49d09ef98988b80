import { describe, expect, test } from 'vitest'
import type { DateFact, NumberFact } from '../../src/rules/fact'
import { readSpokenAmount } from '../../src/typing/spoken-amount'
import { readSpokenDate } from '../../src/typing/spoken-date'

const day: DateFact = { id: 'offenseDate', scope: 'charge', kind: 'date' }
const limits = { today: '2026-11-21' }
const date = (text: string) => readSpokenDate(day, text, limits)

describe('dates as people say them', () => {
  test.each([
    ['1994', '1994-01-01', '1994-12-31'],
    ['in 1994', '1994-01-01', '1994-12-31'],
    ['en el año 1994', '1994-01-01', '1994-12-31'],
    ['about 1994', '1993-01-01', '1995-12-31'],
    ['como en 1994', '1993-01-01', '1995-12-31'],
    ['March 2012', '2012-03-01', '2012-03-31'],
    ['feb. 2012', '2012-02-01', '2012-02-29'],
    ['marzo de 2012', '2012-03-01', '2012-03-31'],
    ['3/2012', '2012-03-01', '2012-03-31'],
    ['2012-03', '2012-03-01', '2012-03-31'],
    ['spring of 2012', '2012-03-01', '2012-06-30'],
    ['primavera de 2012', '2012-03-01', '2012-06-30'],
    ['Otoño del 2012', '2012-09-01', '2012-12-31'],
    ['winter 2012', '2011-12-01', '2013-03-31'],
    ['invierno de 2012', '2011-12-01', '2013-03-31'],
  ])('%s is a span', (text, first, last) => expect(date(text)).toEqual({ span: [first, last] }))
  test.each([
    ['March 5, 2012', '2012-03-05'],
    ['Mar 5th 2012', '2012-03-05'],
    ['5 de marzo de 2012', '2012-03-05'],
    ['el 1o de mayo del 2012', '2012-05-01'],
    ['3/5/2012', '2012-03-05'],
    ['25/3/2012', '2012-03-25'],
    ['03-05-2012', '2012-03-05'],
    ['2012-03-05', '2012-03-05'],
    ['3/5/94', '1994-03-05'],
    ['3/5/12', '2012-03-05'],
  ])('%s is a day', (text, value) => expect(date(text)).toEqual({ value }))
  test.each(['94', 'yesterday', 'March', 'spring', '1994 1995', '13/2012', 'March spring 2012', '1850', 'x'])(
    '%s is not read',
    (text) => expect(date(text)).toEqual({ field: 'date', code: 'dateUnread' }),
  )
  test('a date in the future, or on the wrong side of another, is stopped; this year ends today', () => {
    expect(date('2030')).toMatchObject({ code: 'future' })
    expect(date('2026')).toEqual({ span: ['2026-01-01', '2026-11-21'] })
    expect(date('')).toMatchObject({ code: 'dateEmpty' })
    const after = { today: '2026-11-21', notBefore: { fact: 'birthDate', day: '1990-05-05' } }
    expect(readSpokenDate(day, '1980', after)).toMatchObject({ code: 'tooEarly', value: 'birthDate' })
    expect(readSpokenDate(day, '1990', after)).toEqual({ span: ['1990-01-01', '1990-12-31'] })
  })
})

const grams: NumberFact = { id: 'amountGrams', scope: 'charge', kind: 'number', unit: 'grams', most: 1e6 }
const plants: NumberFact = { id: 'plantCount', scope: 'charge', kind: 'number', unit: 'plants', most: 1e5 }

describe('amounts as people say them', () => {
  test.each([
    ['less than an ounce', 0, 28.349999],
    ['under 1 oz', 0, 28.349999],
    ['menos de una onza', 0, 28.349999],
    ['up to an ounce', 0, 28.35],
    ['an ounce or less', 0, 28.35],
    ['hasta 20 gramos', 0, 20],
    ['more than 28.5 grams', 28.500001, 1e6],
    ['más de 20 gramos', 20.000001, 1e6],
    ['at least 2 ounces', 56.7, 1e6],
    ['20 grams or more', 20, 1e6],
    ['about half an ounce', 10.63125, 17.71875],
    ['como media onza', 10.63125, 17.71875],
    ['1 to 2 ounces', 28.35, 56.7],
    ['between 5 and 10 grams', 5, 10],
    ['entre 5 y 10 gramos', 5, 10],
    ['5-10', 5, 10],
  ])('%s is a span', (text, first, last) => expect(readSpokenAmount(grams, text)).toEqual({ span: [first, last] }))
  test.each([
    ['28.5 g', 28.5],
    ['28.5', 28.5],
    ['half an ounce', 14.175],
    ['1/8 oz', 3.54375],
    ['un octavo de onza', 3.54375],
    ['an ounce and a half', 42.525],
    ['2 lbs', 907.184],
    ['un kilo', 1000],
  ])('%s is a number', (text, value) => expect(readSpokenAmount(grams, text)).toEqual({ value }))
  test.each([
    ['5 to 10 plants', { span: [5, 10] }],
    ['de 5 a 10 plantas', { span: [5, 10] }],
    ['less than 6', { span: [0, 5] }],
    ['six', { field: 'amount', code: 'numberBad' }],
    ['6 plants', { value: 6 }],
    ['2.5', { field: 'amount', code: 'numberBad' }],
    ['3 ounces', { field: 'amount', code: 'numberBad' }],
    ['a lot', { field: 'amount', code: 'numberBad' }],
    ['10 to 5', { field: 'amount', code: 'numberBad' }],
    ['', { field: 'amount', code: 'numberEmpty' }],
    ['1000000', { field: 'amount', code: 'numberMost', value: '100000' }],
  ] as const)('plants: %s', (text, expected) => expect(readSpokenAmount(plants, text)).toEqual(expected))
})
