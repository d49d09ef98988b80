import { describe, expect, test } from 'vitest'
import { dateLimits, readDate, typedDate } from '../../src/typing/read-date'
import { born, decided, ended, facts, happened, TODAY } from '../interview/sample'

const limits = { today: TODAY }
const typed = (month: string, day: string, year: string) => ({ month, day, year })

describe('reading a date', () => {
  test('a day that exists is kept as YYYY-MM-DD', () => {
    expect(readDate(happened, typed('2', '9', '2006'), limits)).toBe('2006-02-09')
    expect(readDate(happened, typed(' 02 ', '29', '2004'), limits)).toBe('2004-02-29')
  })
  test.each([
    [typed('', '', ''), 'dateEmpty', 'month'],
    [typed('', '3', '2006'), 'dateMissing', 'month'],
    [typed('2', '', '2006'), 'dateMissing', 'day'],
    [typed('2', '3', ''), 'dateMissing', 'year'],
    [typed('13', '3', '2006'), 'dateMonth', 'month'],
    [typed('0', '3', '2006'), 'dateMonth', 'month'],
    [typed('2', '31', '2006'), 'noSuchDay', 'day'],
    [typed('2', '29', '2006'), 'noSuchDay', 'day'],
    [typed('4', '0', '2006'), 'noSuchDay', 'day'],
    [typed('2', '3', '06'), 'dateYear', 'year'],
    [typed('2', '3', '1899'), 'dateYear', 'year'],
    [typed('11', '23', '2026'), 'future', 'year'],
  ])('%o is refused: %s', (boxes, code, field) => {
    expect(readDate(happened, boxes, limits)).toMatchObject({ code, field })
  })
  test('today is not the future, and some days may lie there', () => {
    expect(readDate(happened, typed('11', '22', '2026'), limits)).toBe(TODAY)
    expect(readDate(ended, typed('1', '1', '2030'), limits)).toBe('2030-01-01')
  })
  test('a day cannot lie before the known date that must come first, though one between is not known', () => {
    const known = { birthDate: { value: '1980-05-01' }, offenseDate: 'unsure' } as const
    expect(dateLimits(decided, facts, known, TODAY).notBefore).toEqual({ fact: 'birthDate', day: '1980-05-01' })
    expect(readDate(decided, typed('4', '30', '1980'), dateLimits(decided, facts, known, TODAY))).toMatchObject({
      code: 'tooEarly',
      value: 'birthDate',
    })
    expect(readDate(decided, typed('5', '1', '1980'), dateLimits(decided, facts, known, TODAY))).toBe('1980-05-01')
  })
  test('a changed date cannot pass a known date that must come later', () => {
    const known = { convictionDate: { value: '2000-01-01' } }
    expect(readDate(happened, typed('1', '2', '2000'), dateLimits(happened, facts, known, TODAY))).toMatchObject({
      code: 'tooLate',
      value: 'convictionDate',
    })
  })
  test('none is no limit, and a birth date has none', () => {
    expect(dateLimits(ended, facts, { convictionDate: { value: 'none' } }, TODAY).notBefore).toBeUndefined()
    expect(dateLimits(born, facts, {}, TODAY)).toEqual({ today: TODAY, notBefore: undefined, notAfter: undefined })
  })
  test('a day goes back into its boxes', () => {
    expect(typedDate('2006-02-09')).toEqual({ month: '2', day: '9', year: '2006' })
    expect(typedDate('none')).toEqual({ month: '', day: '', year: '' })
  })
})
