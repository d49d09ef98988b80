import { describe, expect, test } from 'vitest'
import type { DateFact } from '../../src/rules/fact'
import { unsureOf } from '../../src/rules/span'
import { type DateLimits, dateLimits } from '../../src/typing/read-date'
import { readSpokenDate } from '../../src/typing/spoken-date'
import { born, decided, ended, facts, happened, TODAY } from '../interview/sample'

const limits = { today: TODAY }
const read = (fact: DateFact, text: string, within: DateLimits = limits) => readSpokenDate(fact, text, within)

describe('reading a date', () => {
  test.each([
    ['2/31/2006', 'noSuchDay', '2006-02-01'],
    ['31 de febrero de 2006', 'noSuchDay', '2006-02-01'],
    ['April 31, 2006', 'noSuchDay', '2006-04-01'],
    ['13/13/2006', 'dateUnread', undefined],
    ['1850', 'dateUnread', undefined],
    ['11/23/2026', 'future', undefined],
  ])('%s is refused: %s', (text, code, value) => {
    expect(read(happened, text)).toEqual({ field: 'date', code, ...(value && { value }) })
  })
  test('today is not the future, and some days may lie there', () => {
    expect(read(happened, '11/22/2026')).toEqual({ value: TODAY })
    expect(read(happened, '2026')).toEqual({ span: ['2026-01-01', TODAY] })
    expect(read(ended, '1/1/2030')).toEqual({ value: '2030-01-01' })
  })
  test('a day cannot lie before the known date that must come first, though one between is not known', () => {
    const known = { birthDate: { value: '1980-05-01' }, offenseDate: 'unsure' } as const
    expect(dateLimits(decided, facts, known, TODAY).notBefore).toEqual({ fact: 'birthDate', day: '1980-05-01' })
    expect(read(decided, '4/30/1980', dateLimits(decided, facts, known, TODAY))).toMatchObject({
      code: 'tooEarly',
      value: 'birthDate',
    })
    expect(read(decided, '5/1/1980', dateLimits(decided, facts, known, TODAY))).toEqual({ value: '1980-05-01' })
  })
  test('a changed date cannot pass a known date that must come later', () => {
    const known = { convictionDate: { value: '2000-01-01' } }
    expect(read(happened, '1/2/2000', dateLimits(happened, facts, known, TODAY))).toMatchObject({
      code: 'tooLate',
      value: 'convictionDate',
    })
  })
  test('none is no limit, and a birth date has none', () => {
    expect(dateLimits(ended, facts, { convictionDate: { value: 'none' } }, TODAY).notBefore).toBeUndefined()
    expect(dateLimits(born, facts, {}, TODAY)).toEqual({ today: TODAY, notBefore: undefined, notAfter: undefined })
  })
  test('a span bounds with the end that leaves most room, and nothing known bounds nothing', () => {
    const known = { offenseDate: { span: ['1994-01-01', '1994-12-31'] } } as const
    expect(dateLimits(decided, facts, known, TODAY).notBefore).toEqual({ fact: 'offenseDate', day: '1994-01-01' })
    expect(read(decided, '1993', dateLimits(decided, facts, known, TODAY))).toMatchObject({ code: 'tooEarly' })
    expect(read(decided, '1994', dateLimits(decided, facts, known, TODAY))).toMatchObject({
      span: known.offenseDate.span,
    })
    const later = { convictionDate: { span: ['1996-03-01', '1996-03-31'] } } as const
    expect(dateLimits(happened, facts, later, TODAY).notAfter).toEqual({ fact: 'convictionDate', day: '1996-03-31' })
    const unknown = { offenseDate: unsureOf(happened), convictionDate: unsureOf(decided) }
    expect(dateLimits(decided, facts, unknown, TODAY)).toEqual(limits)
    expect(dateLimits(happened, facts, unknown, TODAY)).toEqual(limits)
  })
})
