import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/i18n/language'
import { stateIds } from '../../../src/jurisdictions'

// How to get one's record, as each state's words say it: whole for every state, and the same facts in every language.

type Words = Record<'first' | 'second', Record<string, string>>

const read = (language: string, state: string): Words =>
  JSON.parse(readFileSync(`locales/${language}/record-${state}.json`, 'utf8'))

/** Amounts, form numbers, telephone numbers and addresses of a text: what no translation may change. */
const figures = (text: string) => (text.match(/\d[\d-]*/g) ?? []).sort()

test('no file is left over from a state that is gone', () => {
  const files = readdirSync('locales/en').flatMap((file) => /^record-(\w+)\.json$/.exec(file)?.[1] ?? [])
  expect(files.filter((state) => !stateIds.includes(state))).toEqual([])
})

describe.each(stateIds)('the records of %s', (state) => {
  const english = read('en', state)
  test.each(['first', 'second'] as const)(
    'the %s says what it is, where to ask, what it costs and what it shows',
    (which) => {
      for (const part of ['paper', 'where', 'cost', 'shows']) expect(english[which][part], part).toBeTruthy()
      expect(english[which].cost).toMatch(/\$|free|fee|cost/i)
    },
  )
  test.each(Object.keys(languages))('%s gives the same amounts, numbers and addresses', (language) => {
    const own = read(language, state)
    for (const which of ['first', 'second'] as const)
      for (const [part, text] of Object.entries(english[which])) {
        if (part === 'url') expect(own[which].url).toBe(text)
        else if (part !== 'shows') expect(figures(own[which][part] ?? ''), `${which}.${part}`).toEqual(figures(text))
      }
  })
})
