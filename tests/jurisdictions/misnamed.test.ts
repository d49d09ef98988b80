import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import { misnamed, type State } from './misnamed'

// What a state's folder names, it has: a misspelt id of an offense, a path, an option, a notice, a step of a guide or a
// prosecutor fails here. The check itself is tried with a misspelling of each kind.

function keysOf(words: object, prefix = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  )
}

const read = (language: string, file: string): object =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'))

async function stateOf(id: string): Promise<State> {
  const { rules, directory, papers } = await loadJurisdiction(id)
  const files = (language: string) =>
    readdirSync(`locales/${language}`).filter((file) => file.startsWith(id) || file === 'app.json')
  const words = readdirSync('locales').map((language) => [
    language,
    new Set(files(language).flatMap((file) => keysOf(read(language, file.replace(/\.json$/, ''))))),
  ])
  return { rules, directory: await directory(), templates: await papers(), words: Object.fromEntries(words) }
}

test.each(stateIds)('%s has all that it names', async (id) => {
  expect(misnamed(await stateOf(id))).toEqual([])
})

/** The first place of a text in plain data, misspelt. */
function misspell<T>(data: T, text: string, after = ''): T {
  const json = JSON.stringify(data)
  const place = json.indexOf(`"${text}"`, json.indexOf(after))
  expect(place).toBeGreaterThan(-1)
  return JSON.parse(`${json.slice(0, place)}"${text}x"${json.slice(place + text.length + 2)}`)
}

describe('a misspelling is found:', async () => {
  const state = await stateOf('nv')
  const { rules, templates, directory } = state
  const guide = templates.find(({ kind }) => kind === 'guide')

  test.each([
    ['an offense in the decision', { rules: { ...rules, decision: misspell(rules.decision, 'nv-poss-unknown') } }],
    ['an offense in the list', { rules: { ...rules, facts: misspell(rules.facts, 'nv-poss-unknown') } }],
    ['an option', { rules: { ...rules, decision: misspell(rules.decision, 'juvenile_adjudication') } }],
    ['a fact', { rules: { ...rules, decision: misspell(rules.decision, 'caseOutcome') } }],
    ['a path in a verdict', { rules: { ...rules, decision: misspell(rules.decision, 'nv-general-seal') } }],
    ['a relief', { rules: { ...rules, decision: misspell(rules.decision, 'seal') } }],
    ['a notice', { rules: { ...rules, notices: misspell(rules.notices, rules.notices[0]?.id ?? '') } }],
    ['a paper of a path', { rules: { ...rules, paths: misspell(rules.paths, rules.paths[0]?.papers[0] ?? '') } }],
    ['a paper', { templates: misspell(templates, templates[0]?.id ?? '') }],
    ['a step of a guide', { templates: misspell(templates, 'limitFederal', guide?.id) }],
    ['a prosecutor', { directory: misspell(directory, directory.prosecutors[0]?.id ?? '') }],
    ['a federal case', { rules: { ...rules, federalCase: misspell(rules.federalCase, 'federal') } }],
  ] satisfies readonly (readonly [string, Partial<State>])[])('%s', (_, wrong) => {
    expect(misnamed({ ...state, ...wrong })).not.toEqual([])
  })
})
