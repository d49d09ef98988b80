import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { screenOf } from '../src/documents/blanks'
import type { PaperTemplate } from '../src/documents/template'
import { things } from '../src/finding/said-words'
import { factKeys, neededKeys, searchKey } from '../src/i18n/keys'
import { loadJurisdiction, stateIds } from '../src/jurisdictions'
import * as shared from '../src/jurisdictions/facts'

// A missing word, an orphan, another placeholder or a missing plural form in any language fails the build.

type Words = { [key: string]: string | Words }
const languages = readdirSync('locales')
const SOURCE = 'en'

const read = (language: string, file: string): Words => JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8'))

/** The words of a file by their full key. */
function flat(words: Words, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(words).map(([key, value]) =>
      typeof value === 'string' ? { [prefix + key]: value } : flat(value, `${prefix}${key}.`),
    ),
  )
}

/** Words of a reading copy; the court's English stands in the template itself. */
const PAPER = /^paper\.[a-z]{2}(-[\w-]+)?\./
const PLURAL = /_(zero|one|two|few|many|other)$/
const placeholders = (text: string) =>
  [
    ...new Set(
      [...text.matchAll(/\{\{?\s*([\w.]+)[^}]*\}\}?|<\/?(\w+)\/?>/g)].map((match) => match[0].replace(/[\s/]/g, '')),
    ),
  ].sort()
const singular = (keys: readonly string[]) => [...new Set(keys.map((key) => key.replace(PLURAL, '')))].sort()

describe.each(readdirSync(`locales/${SOURCE}`))('%s', (file) => {
  const source = flat(read(SOURCE, file))
  test.each(languages)('%s has every word once, none empty, none too many', (language) => {
    const words = flat(read(language, file))
    const lawWords = (keys: readonly string[]) => singular(keys.filter((key) => !PAPER.test(key)))
    expect(lawWords(Object.keys(words))).toEqual(lawWords(Object.keys(source)))
    expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([])
  })
  test.each(languages)('%s has the same placeholders', (language) => {
    const words = flat(read(language, file))
    const differ = Object.keys(words).filter((key) => {
      const other = source[key] ?? source[key.replace(PLURAL, '_other')]
      return (
        other !== undefined && !PLURAL.test(key) && placeholders(words[key] ?? '').join() !== placeholders(other).join()
      )
    })
    expect(differ).toEqual([])
  })
  test.each(languages)('%s has every plural form of its language', (language) => {
    const keys = Object.keys(flat(read(language, file)))
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const stems = [...new Set(keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')))]
    expect(
      stems.flatMap((stem) => forms.map((form) => `${stem}_${form}`)).filter((key) => !keys.includes(key)),
    ).toEqual([])
  })
})

test.each(languages)('%s has the same files', (language) => {
  expect(readdirSync(`locales/${language}`)).toEqual(readdirSync(`locales/${SOURCE}`))
})

const sharedFacts = Object.values(shared).flatMap((each) => (typeof each === 'object' && 'scope' in each ? [each] : []))

describe.each(stateIds)('the law of %s', async (state) => {
  const { rules, papers } = await loadJurisdiction(state)
  const templates = await papers()
  const blanks = templates.flatMap(({ needs }) => needs)
  const asked = blanks
    .map(({ fact }) => fact)
    .filter((fact) => ![...rules.facts, ...sharedFacts].some(({ id }) => id === fact.id))
  const needed = [
    ...neededKeys(rules),
    ...asked.flatMap(factKeys),
    ...blanks.flatMap(({ fact: { group } }) => (group ? [`group.${group}.title`] : [])),
  ]

  test.each(languages)('%s has a word for every question, option, reason, path and notice', (language) => {
    const words = { ...flat(read(language, 'facts.json')), ...flat(read(language, `${state}.json`)) }
    expect(needed.filter((key) => !words[key])).toEqual([])
  })
  test('no word is left over', () => {
    const facts = new Set([...rules.facts, ...asked, ...sharedFacts].map((fact) => fact.id))
    const about = (key: string) => facts.has(key.split('.')[1] ?? '')
    const screens = new Set(blanks.map((blank) => `group.${screenOf(blank)}.title`))
    const used = (key: string) =>
      needed.includes(key) ||
      screens.has(key) ||
      (/^fact\.\w+\.(ask|short|hint|find|before|option\.\w+)$/.test(key) && about(key)) ||
      (/^relief\.\w+\.done$/.test(key) && needed.includes(key.replace(/done$/, 'can'))) ||
      /^guide\./.test(key) ||
      PAPER.test(key)
    expect(Object.keys(flat(read(SOURCE, `${state}.json`))).filter((key) => !used(key))).toEqual([])
  })
  test.each(languages)(
    '%s has words for every step of every guide, and none for a step that is in no guide',
    (language) => {
      const own = flat(read(language, `${state}.json`))
      const words = { ...flat(read(language, 'app.json')), ...own }
      const steps = templates.flatMap((each) => (each.kind === 'guide' ? Object.values(each.sections).flat() : []))
      const keys = steps.map(({ id }) => `guide.${id}`)
      expect(keys.filter((key) => !words[key])).toEqual([])
      const told = Object.keys(own).filter((key) => /^guide\.(?!unknown\.|place\.)/.test(key))
      expect(told.filter((key) => !keys.includes(key.replace(/_more$/, '')))).toEqual([])
    },
  )
  test.each(languages.filter((language) => language !== SOURCE))(
    '%s has a reading copy of every line of every paper',
    (language) => {
      const words = flat(read(language, `${state}.json`))
      const lines = templates.flatMap((template) => (template.kind === 'guide' ? [] : paperTexts(template)))
      const missing = lines.filter(({ keys }) => !keys.some((key) => words[key]))
      expect(missing.map(({ keys }) => keys[0])).toEqual([])
      const differ = lines.filter(
        ({ keys, text }) =>
          placeholders(words[keys.find((key) => words[key]) ?? ''] ?? '').join() !== placeholders(text).join(),
      )
      expect(differ.map(({ keys }) => keys[0])).toEqual([])
      const keys = new Set(lines.flatMap((line) => line.keys))
      expect(
        Object.keys(words).filter((key) => PAPER.test(key) && !keys.has(key) && !/\.(title|note)$/.test(key)),
      ).toEqual([])
    },
  )
})

/** Every text of a paper with the keys under which its reading copy may stand. */
function paperTexts(template: PaperTemplate): readonly { keys: readonly string[]; text: string }[] {
  const keyed = (id: string, text: string) => ({
    keys: [template.id, template.words].flatMap((name) => (name ? [`paper.${name}.${id}`] : [])),
    text,
  })
  return template.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'charges':
        return [keyed(block.id, block.head.join('|'))]
      case 'signature':
        return [
          keyed(`${block.id}_role`, block.role),
          ...(block.text === undefined ? [] : [keyed(block.id, block.text)]),
        ]
      case 'lines':
      case 'room':
        return []
      default:
        return [keyed(block.id, block.text)]
    }
  })
}

test('shared questions have all their words and no others', () => {
  const words = Object.keys(flat(read(SOURCE, 'facts.json')))
  const needed = [...sharedFacts.flatMap(factKeys), ...things.map(searchKey)]
  expect(needed.filter((key) => !words.includes(key))).toEqual([])
  const spare = words.filter(
    (key) => !needed.includes(key) && !/\.(hint|find|before)$|^fact\.\w+\.option\.(yes|no)$|^group\./.test(key),
  )
  expect(spare).toEqual([])
})
