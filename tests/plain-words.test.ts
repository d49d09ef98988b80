import { readdirSync, readFileSync } from 'node:fs'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, test } from 'vitest'

// What a person reads is at grade 6 on average and never above grade 8 (Flesch-Kincaid). Names of statutes and the word
// that the whole page is about are left out of the count.

type Words = { [key: string]: string | Words }
const LIMIT = 8
const AVERAGE = 6

const files = readdirSync('locales/en')

function flat(words: Words, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  )
}

/** Questions, hints, help and reasons; labels and names are too short to have a grade. */
const READ =
  /^fact\.\w+\.(ask|hint|find)$|^reason\.|^notice\.[\w-]+\.text$|^path\.[\w-]+\.(does|next|limits)$|^pardon\.(?!title|whoTitle|doesTitle|howTitle|riskTitle|link)|^guide\.limit\w+$/

/** The text without placeholders, tags, quoted print, codes and the names of laws. */
function spoken(text: string): string {
  return text
    .replace(/\{\{[^}]*\}\}/g, 'it')
    .replace(/<[^>]+>/g, '')
    .replace(/“[^”]*”/g, 'this')
    .replace(/\b(marijuana|cannabis|conviction|convictions)\b/gi, 'case')
    .replace(/\b[A-Z]{2,}[\w-]*|\b[\w()-]*\d[\w()-]*(?:\.\d[\w()-]*)*/g, 'it')
}

/** The Flesch-Kincaid grade. */
function grade(text: string): number {
  const said = spoken(text)
  const words = said.match(/[A-Za-z’']+/g) ?? []
  const sentence = Math.max(1, (said.match(/[.!?:;](\s|$)/g) ?? []).length)
  return fleschKincaid({ sentence, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) })
}

describe.each(files)('%s', (file) => {
  const texts = flat(JSON.parse(readFileSync(`locales/en/${file}`, 'utf8'))).filter(([key]) => READ.test(key))
  test('no text is above grade 8', () => {
    expect(
      texts.map(([key, text]) => [key, text, grade(text)] as const).filter(([, , found]) => found > LIMIT),
    ).toEqual([])
  })
})

test('the average of all texts is grade 6 or less', () => {
  const grades = files
    .flatMap((file) => flat(JSON.parse(readFileSync(`locales/en/${file}`, 'utf8'))))
    .filter(([key]) => READ.test(key))
    .map(([, text]) => grade(text))
  expect(grades.reduce((sum, each) => sum + each, 0) / grades.length).toBeLessThanOrEqual(AVERAGE)
})
