import { describe, expect, test } from 'vitest'
import { rooms } from './samples'

// The tables of the states name only what the law of the state has.

describe.each(Object.entries(rooms))('%s', (_, { feeds, shelf }) => {
  const offenses = shelf.offenses.map(({ id }) => id)
  test('every section and print names a crime of the state', () => {
    const named = [...feeds.codes, ...feeds.prints].map(({ id }) => id)
    expect(named.filter((id) => !offenses.includes(id))).toEqual([])
  })
  test('every place names a court of the state', () => {
    const courts = shelf.courts.map(({ id }) => id)
    expect(feeds.courts.map(([, id]) => id).filter((id) => !courts.includes(id))).toEqual([])
  })
  test('every pattern can be tried on any text', () => {
    const patterns = [
      ...feeds.shapes,
      ...feeds.levels.map(([pattern]) => pattern),
      ...feeds.prefixes.map(({ mark }) => mark),
      ...[...feeds.codes, ...feeds.prints].flatMap(({ words, not }) => [words ?? '', not ?? '']),
    ]
    const hostile = ['('.repeat(2000), 'A '.repeat(5000), '1'.repeat(5000), 'MARIJUANA POSS '.repeat(500)]
    for (const pattern of patterns)
      for (const text of hostile) expect(new RegExp(pattern, 'i').test(text)).toBeTypeOf('boolean')
  })
})
