import { describe, expect, test } from 'vitest'
import { findOffenses } from '../../src/finding/find-offense'
import { lawWords } from '../../src/i18n/law'
import { loadWords, startWords } from '../../src/i18n/setup'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import { findableOffenses } from '../../src/screens/question/findable-offenses'

// What people type who have no paper at hand, in every state and language.

const languages = ['en', 'es'] as const
const said = {
  en: [
    'weed',
    'pot',
    'dope',
    'selling weed',
    'growing',
    'possession',
    'posession of marijuana',
    'dealing',
    'cultivation',
  ],
  es: ['mota', 'hierba', 'yerba', 'marihuana', 'posesión', 'posecion', 'venta', 'sembrar', 'cultivo'],
}

const loaded = await Promise.all(
  languages.map(async (language) => {
    const words = await startWords(language)
    await loadWords(words, language, ['app', 'facts', ...stateIds])
    return [language, words] as const
  }),
)

describe.each(loaded)('in %s', (language, words) => {
  describe.each(stateIds)('the offenses of %s', async (state) => {
    const { rules } = await loadJurisdiction(state)
    const offenses = findableOffenses(rules, lawWords(words, state), language)
    const found = (typed: string) => findOffenses(typed, offenses)

    test('are found in people’s words', () => {
      expect(said[language].filter((typed) => found(typed).length === 0)).toEqual([])
    })
    test('are found by the example under the box', () => {
      const example = words.t('offense.example', { section: rules.offenses[0]?.sections[0] })
      const parts = example.replace(/^[^:]*: /, '').split(/, (?:or |o )?/)
      expect(parts).toHaveLength(3)
      expect(parts.filter((typed) => found(typed).length === 0)).toEqual([])
    })
    test('nothing is found by what is about something else', () => {
      expect(
        ['xqzw', 'burglary', 'robo de auto ajeno'].filter((typed) => found(typed).length === rules.offenses.length),
      ).toEqual([])
    })
  })
})

test('what was said first comes first', async () => {
  const words = loaded[0]?.[1]
  if (!words) throw new Error('No words')
  const { rules } = await loadJurisdiction('ca')
  const found = (typed: string) => findOffenses(typed, findableOffenses(rules, lawWords(words, 'ca'), 'en'))
  expect(found('selling weed').slice(0, 2)).toEqual(['ca-11359', 'ca-11360a'])
  expect(found('selling weed')).not.toContain('ca-11357b')
  expect(found('selling of some weed')).toEqual(found('selling weed'))
  expect(found('growing pot plants')[0]).toBe('ca-11358')
  expect(found('dabs')[0]).toBe('ca-11357a')
  expect(found('pipe')[0]).toBe('ca-other')
})
