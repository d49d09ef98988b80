import { describe, expect, test } from 'vitest'
import { printable, unprintable } from '../../src/documents/characters'

describe('characters', () => {
  test.each([
    'Nguyễn Thị Hồng',
    'Łukasz',
    "José Núñez-O'Brien",
    'Ġwann',
    'Đặng',
    'Şükrü',
    '“§ 11361.8”',
    'Ẹ̀gbẹ́',
    'X̱ʼunei G̱uuyḵ',
  ])('%s can be printed', (name) => {
    expect(unprintable(name)).toEqual([])
  })
  test.each([
    ['王伟', ['王', '伟']],
    ['Анна', ['А', 'н', 'а']],
    ['Ana 😀', ['😀']],
    ['☑', ['☑']],
  ])('%s is refused by its letters, each once', (name, found) => {
    expect(unprintable(name)).toEqual(found)
  })
  test('letters are composed, so that an accent is never lost', () => {
    expect(printable('José')).toBe('José')
  })
  test('marks that turn or hide text are taken out, breaks become spaces', () => {
    expect(printable('Ana\u202eol\u200be\u0007 \tLópez\nRuiz')).toBe('Anaole  López Ruiz')
  })
})
