import { describe, expect, test } from 'vitest'
import { readNumber } from '../../src/typing/read-number'
import { grams, plants } from '../interview/sample'

const own = (amount: string) => ({ amount, unit: 'own' }) as const
const ounces = (amount: string) => ({ amount, unit: 'ounces' }) as const

describe('reading a number', () => {
  test.each([
    ['28.5', 28.5],
    ['28,5', 28.5],
    ['.5', 0.5],
    ['1,000', 1000],
    [' 20 ', 20],
    ['0', 0],
  ])('%s grams', (text, value) => expect(readNumber(grams, own(text))).toEqual({ value }))
  test.each([
    ['1', 28.35],
    ['1/8', 3.54375],
    ['1 1/2', 42.525],
    ['2', 56.7],
  ])('%s ounces', (text, value) => expect(readNumber(grams, ounces(text))).toEqual({ value }))
  test.each([
    ['', 'numberEmpty'],
    ['a few', 'numberBad'],
    ['-3', 'numberBad'],
    ['1/0', 'numberBad'],
    ['1e3', 'numberBad'],
    ['1001', 'numberMost'],
  ])('%s is refused: %s', (text, code) => expect(readNumber(grams, own(text))).toMatchObject({ code }))
  test('a unit that was typed wins, and less than exactly is a span', () => {
    expect(readNumber(grams, ounces('20 grams'))).toEqual({ value: 20 })
    expect(readNumber(grams, own('half an ounce'))).toEqual({ value: 14.175 })
    expect(readNumber(grams, ounces('less than 1'))).toEqual({ span: [0, 28.349999] })
    expect(readNumber(plants, own('5 to 10 plants'))).toEqual({ span: [5, 10] })
  })
  test('plants come whole', () => {
    expect(readNumber(plants, own('6'))).toEqual({ value: 6 })
    expect(readNumber(plants, own('6.5'))).toMatchObject({ code: 'numberWhole' })
  })
})

test('an ounce weighs what the state’s law says, so that the very limit is inside', () => {
  const exact = { ...grams, ounce: 28.3495 }
  expect(readNumber(exact, { amount: '2', unit: 'ounces' })).toEqual({ value: 56.699 })
  expect(readNumber(exact, { amount: '10', unit: 'ounces' })).toEqual({ value: 283.495 })
})
