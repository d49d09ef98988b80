import { describe, expect, test } from 'vitest'
import en from '../../locales/en/ca.json'
import es from '../../locales/es/ca.json'
import { findOffenses } from '../../src/finding/find-offense'
import { loadJurisdiction } from '../../src/jurisdictions'

const { rules } = await loadJurisdiction('ca')
const findable = (words: {
  fact: { offense: { option: Record<string, string> } }
  offense: Record<string, { happened: string }>
}) =>
  rules.offenses.map(({ id, section, sections, prints, incomplete }) => ({
    id,
    incomplete,
    sections: [section, ...sections],
    prints,
    plain: [words.fact.offense.option[id] ?? '', words.offense[id]?.happened ?? ''],
  }))

describe('finding an offense', () => {
  test.each(['11357b', 'HS 11357(B)', '11357(b) HS', '11357 (b)'])('%s names one offense first', (query) => {
    expect(findOffenses(query, findable(en))[0]).toBe('ca-11357b')
  })
  test('a bare number lists the candidates', () => {
    const found = findOffenses('11357', findable(en))
    expect(found).toEqual(expect.arrayContaining(['ca-11357a', 'ca-11357b', 'ca-11357c', 'ca-11357-unspecified']))
    expect(found).not.toContain('ca-11358')
  })
  test('plain words work in both languages, with or without accents', () => {
    expect(findOffenses('growing', findable(en))).toContain('ca-11358')
    expect(findOffenses('cultivar', findable(es))).toContain('ca-11358')
    expect(findOffenses('hachis', findable(es))).toEqual(findOffenses('hachís', findable(es)))
  })
  test('nothing typed lists all in order, nonsense lists none', () => {
    expect(findOffenses(' ', findable(en))).toEqual(rules.offenses.map(({ id }) => id))
    expect(findOffenses('xqzw', findable(en))).toEqual([])
  })
  test('every print and every section of a record finds its own offense', () => {
    const lost = rules.offenses.flatMap(({ id, sections, prints }) =>
      [...sections, ...prints]
        .filter((text) => !findOffenses(text, findable(en)).includes(id))
        .map((text) => `${id}: ${text}`),
    )
    expect(lost).toEqual([])
  })
  test('an attempt that goes under the name of the crime itself finds it, and no other', () => {
    const crime = (id: string, section: string, prints: readonly string[], own: boolean) => ({
      id,
      sections: [section],
      prints,
      plain: [],
      incomplete: own ? { marks: ['attempt', 'solicitation'] as const, of: [id] } : undefined,
    })
    const offenses = [
      crime('sale', '13-3405(A)(2)', ['SALE OF MARIJUANA'], true),
      crime('pipe', '13-3415', ['DRUG PARAPHERNALIA'], true),
      crime('driving', '28-1381', ['DRIVING'], false),
    ]
    expect(findOffenses('ATTEMPTED SALE OF MARIJUANA', offenses)).toEqual(['sale'])
    expect(findOffenses('SOLICITATION 13-3405(A)(2)', offenses)).toEqual(['sale'])
    expect(findOffenses('CONSPIRACY 13-3405(A)(2)', offenses)).toEqual([])
    expect(findOffenses('ATTEMPT 28-1381', offenses)).toEqual([])
    expect(findOffenses('13-3405(A)(2)', offenses)).toEqual(['sale'])
  })
})
