import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { screenOf } from '../src/documents/blanks'
import type { PaperTemplate } from '../src/documents/template'
import { things } from '../src/finding/said-words'
import { factKeys, groupKey, neededKeys, searchKey } from '../src/i18n/keys'
import { loadJurisdiction, stateIds } from '../src/jurisdictions'
import * as shared from '../src/jurisdictions/facts'

// A missing word, an orphan, another placeholder or a missing plural form in any language fails the build.

type Words = { [key: string]: string | Words }
const languages = readdirSync('locales')
const SOURCE = 'en'

const read = (language: string, file: string): Words => JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8'))
/** The words of a state's law, or of its papers; a state may begin without papers. */
const readState = (language: string, state: string, part: '' | '-papers') =>
  part && !existsSync(`locales/${language}/${state}${part}.json`) ? {} : flat(read(language, `${state}${part}.json`))

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
  const lawNeeds = neededKeys(rules)
  const papersNeed = [
    ...asked.flatMap(factKeys),
    ...blanks.flatMap(({ fact: { group } }) => (group ? [groupKey(group)] : [])),
  ]

  test.each(languages)('%s has a word for every question, option, reason, path and notice', (language) => {
    const words = { ...flat(read(language, 'facts.json')), ...readState(language, state, '') }
    expect(lawNeeds.filter((key) => !words[key])).toEqual([])
    const more = { ...words, ...readState(language, state, '-papers') }
    expect(papersNeed.filter((key) => !more[key])).toEqual([])
  })
  test('no word is left over, and what only papers need comes with them', () => {
    const facts = new Set([...rules.facts, ...sharedFacts].map((fact) => fact.id))
    const own = new Set(asked.map((fact) => fact.id))
    const about = (key: string, ids: ReadonlySet<string>) =>
      /^fact\.\w+\.(ask|short|hint|find|before|option\.\w+)$/.test(key) && ids.has(key.split('.')[1] ?? '')
    const screens = new Set(blanks.map((blank) => groupKey(screenOf(blank) ?? '')))
    const inLaw = (key: string) =>
      lawNeeds.includes(key) ||
      about(key, facts) ||
      (/^relief\.\w+\.done$/.test(key) && lawNeeds.includes(key.replace(/done$/, 'can')))
    const inPapers = (key: string) =>
      !lawNeeds.includes(key) && (about(key, own) || screens.has(key) || /^guide\./.test(key) || PAPER.test(key))
    expect(Object.keys(readState(SOURCE, state, '')).filter((key) => !inLaw(key))).toEqual([])
    expect(Object.keys(readState(SOURCE, state, '-papers')).filter((key) => !inPapers(key))).toEqual([])
  })
  test.each(languages)(
    '%s has words for every step of every guide, and none for a step that is in no guide',
    (language) => {
      const own = readState(language, state, '-papers')
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
      const words = readState(language, state, '-papers')
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

test('shared questions have all their words and no others', async () => {
  const laws = await Promise.all(stateIds.map(loadJurisdiction))
  const blanks = (await Promise.all(laws.map(({ papers }) => papers()))).flat().flatMap(({ needs }) => needs)
  const screens = [
    ...blanks.map((blank) => screenOf(blank)),
    ...laws.flatMap(({ rules }) => (rules.together ?? []).map(({ id }) => id)),
  ].map((screen) => groupKey(screen ?? ''))
  const words = Object.keys(flat(read(SOURCE, 'facts.json')))
  const needed = [...sharedFacts.flatMap(factKeys), ...things.map(searchKey)]
  expect(needed.filter((key) => !words.includes(key))).toEqual([])
  const spare = words.filter(
    (key) =>
      !needed.includes(key) &&
      !screens.includes(key) &&
      !/\.(hint|find|before)$|^fact\.\w+\.option\.(yes|no)$/.test(key),
  )
  expect(spare).toEqual([])
})
