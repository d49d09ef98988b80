import { describe, expect, test } from 'vitest'
import type { Assembled } from '../../src/documents/assemble'
import { textOf } from '../../src/documents/paper'
import { inNumber } from '../../src/documents/plural'
import { type Change, packetsFor, people } from './everybody'

// One gram, two grams: every paper, reading copy and guide, with one of each and with several.

const numbered =
  (value: number, count: number): Change =>
  (charges, facts) =>
    charges.slice(0, count).map((answers) => ({
      ...answers,
      ...Object.fromEntries(
        facts.flatMap((fact) =>
          AMOUNT.test(fact.id) && answers[fact.id] !== undefined ? [[fact.id, { value }] as const] : [],
        ),
      ),
    }))
const AMOUNT = /^(amountGrams|concentrateGrams|plantCount|maturePlants|immaturePlants|numberOfRecords)$/

const WRONG_OF_ONE =
  /(?<![\d.,])1 (grams|plants|living marijuana plants|mature plants|immature plants|marijuana plants|records|ounces|gramos|plantas|casos|copias|copies)\b/
const WRONG_OF_MANY = /(?<![\d.,])2 (gram|plant|living marijuana plant|marijuana plant|record|gramo|planta|caso)\b/
const UNSETTLED = /\[[^\]]*\||\b\w+\(s\)|\boffense or offenses\b|\brecord or records\b|(delito|cargo|caso)\(s\)/
const DOUBLED = /\b(\p{L}{3,}) \1\b/iu

const texts = ({ sheets, guide }: Assembled) => [
  ...sheets.flatMap(({ paper, reading }) => [textOf(paper), textOf(reading)]),
  ...(guide?.sections.flatMap(({ entries }) => entries.flatMap(({ text, more }) => [text, more ?? ''])) ?? []),
]

describe.each(['en', 'es'])('in %s', (language) => {
  describe.each(people)('%s', (name) => {
    test.each([
      [1, 1, WRONG_OF_ONE],
      [2, 9, WRONG_OF_MANY],
    ])('%s of each', async (value, count, wrong) => {
      for (const { path, assembled } of await packetsFor(name, language, numbered(value, count))) {
        const found = texts(assembled)
          .flatMap((text) => text.split('\n'))
          .filter((line) => wrong.test(line) || UNSETTLED.test(line) || (DOUBLED.test(line) && !NAMES.test(line)))
        expect(found, path).toEqual([])
      }
    })
  })
})

/** What people are called, and a form's own words. */
const NAMES = /Nguyễn|Walla Walla|once once/

test.each([
  ['1 [gram|grams]', 1, 'en', '1 gram'],
  ['0.5 [gram|grams]', 0.5, 'en', '0.5 grams'],
  ['[el delito|los delitos]', 2, 'es', 'los delitos'],
  ['[PROPOSED] ORDER', 2, 'en', '[PROPOSED] ORDER'],
])('%s, %s, %s: %s', (text, count, language, said) => {
  expect(inNumber(text, count, language)).toBe(said)
})
