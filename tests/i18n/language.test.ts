import { describe, expect, test } from 'vitest'
import { formatDay, formatMonth, formatNumber, formatShortDay, formatShortMonth } from '../../src/i18n/format'
import { languages, otherLanguage, preferredLanguage } from '../../src/i18n/language'

describe('the language', () => {
  test.each([
    [['es-MX', 'en'], 'es'],
    [['fr', 'ES'], 'es'],
    [['en-US'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('for %o is %s', (wanted, language) => expect(preferredLanguage(wanted)).toBe(language))
  test('the button offers the other one', () => {
    expect(languages[otherLanguage('en')].name).toBe('Español')
    expect(languages[otherLanguage('es')].name).toBe('English')
  })
})

test('days, months and numbers follow the language, in no time zone', () => {
  expect(formatDay('2027-04-12', 'en')).toBe('April 12, 2027')
  expect(formatDay('2027-04-12', 'es')).toBe('12 de abril de 2027')
  expect(formatMonth('2027-01-01', 'en')).toBe('January 2027')
  expect(formatShortDay('2027-01-01', 'en')).toBe('Jan 1, 2027')
  expect(formatShortMonth('2027-01-01', 'es')).toMatch(/ene.* 2027/)
  expect(formatNumber(1234.567, 'en')).toBe('1,234.567')
})
