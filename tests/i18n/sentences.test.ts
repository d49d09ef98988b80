import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/i18n/language'
import { sentencesOf } from '../../src/i18n/sentences'
import { stateIds } from '../../src/jurisdictions'

test('a question stands with its answer', () => {
  expect(sentencesOf('Mail it. Not sure? Ask the clerk first.', 'en')).toEqual([
    'Mail it.',
    'Not sure? Ask the clerk first.',
  ])
})

test('an address and a short word with a point are not torn', () => {
  expect(sentencesOf('Ask the Board: 550 W. 7th Ave., Suite 1800. Then wait.', 'en')).toEqual([
    'Ask the Board: 550 W. 7th Ave., Suite 1800.',
    'Then wait.',
  ])
})

describe.each(Object.keys(languages) as (keyof typeof languages)[])('in %s', (language) => {
  test.each(stateIds)('what to do next in %s is whole steps', (state) => {
    const { path } = JSON.parse(readFileSync(`locales/${language}/${state}.json`, 'utf8')) as {
      path: Record<string, { next: string }>
    }
    const steps = Object.values(path).flatMap(({ next }) => sentencesOf(next, language))
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.filter((step) => !/^[¿“"\p{Lu}]/u.test(step) || !/[.?!:”]$|\S\.\w+$|\d$/.test(step))).toEqual([])
  })
})
