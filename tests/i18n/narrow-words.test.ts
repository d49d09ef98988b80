import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/i18n/language'
import { answerText, lawWords, valueWords } from '../../src/i18n/law'
import { narrowWords } from '../../src/i18n/narrow-words'
import { loadWords, startWords } from '../../src/i18n/setup'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions/index'
import type { Fact, Spanned } from '../../src/rules/fact'
import { EARLIEST, LATEST, type Limit, unsureOf } from '../../src/rules/span'

async function speech(language: Language, state = 'or') {
  const words = await startWords(language)
  await loadWords(words, language, ['app', 'facts', state])
  const { rules } = await loadJurisdiction(state)
  const fact = (id: string): Fact => {
    const found = rules.facts.find((each) => each.id === id)
    if (!found) throw new Error(id)
    return found
  }
  const law = lawWords(words, state)
  return {
    rules,
    ask: (id: string, limit: Limit) => narrowWords({ fact: id, ...limit }, fact(id), words, law),
    read: (id: string, spanned: Spanned) => answerText(fact(id), spanned, words, law, valueWords(words)),
    fact,
  }
}

describe.each([
  [
    'en',
    [
      'Did it happen before November 9, 2016?',
      'Was it before January 1, 2020?',
      'Was it more than 28.5 grams?',
      'Was it 57 grams or more?',
      'Had you turned 21?',
    ],
  ],
  [
    'es',
    [
      '¿Pasó antes del 9 de noviembre de 2016?',
      '¿Fue antes del 1 de enero de 2020?',
      '¿Fue más de 28.5 gramos?',
      '¿Fue 57 gramos o más?',
      '¿Ya tenía 21 años?',
    ],
  ],
] as const)('in %s', (language, [happened, released, more, atLeast, turned]) => {
  test('one form of sentence for each kind of limit', async () => {
    const { ask } = await speech(language)
    expect(ask('offenseDate', { before: '2016-11-09' }).ask).toBe(happened)
    expect(ask('releaseDate', { before: '2020-01-01' }).ask).toBe(released)
    expect(ask('amountGrams', { moreThan: 28.5 }).ask).toBe(more)
    expect(ask('amountGrams', { atLeast: 57 }).ask).toBe(atLeast)
    expect(ask('ageAtOffense', { atLeast: 21 }).ask).toBe(turned)
    expect(ask('ageAtOffense', { moreThan: 20 }).ask).toBe(turned)
    expect(ask('releaseDate', { before: '2020-01-01' }).about).not.toBe('')
  })
  test.each(stateIds)('every date and number of %s can be asked about', async (state) => {
    const { rules, ask } = await speech(language, state)
    for (const fact of rules.facts)
      if (fact.kind === 'date' || fact.kind === 'number') {
        const limit = fact.kind === 'date' ? { before: '2016-11-09' } : { moreThan: 5 }
        expect(ask(fact.id, limit).ask).toMatch(language === 'en' ? /^[A-Z].*\?$/ : /^¿.*\?$/)
        expect(ask(fact.id, limit).ask).not.toContain('{{')
      }
  })
})

test.each([
  ['en', ['1994', 'March 2012', 'January 1, 2012 to June 30, 2012', 'before May 2, 2012', 'on or after May 2, 2012']],
  [
    'es',
    [
      '1994',
      'marzo de 2012',
      'de 1 de enero de 2012 a 30 de junio de 2012',
      'antes del 2 de mayo de 2012',
      'el 2 de mayo de 2012 o después',
    ],
  ],
] as const)('what is known less exactly reads so, in %s', async (language, expected) => {
  const { read } = await speech(language)
  const spans: readonly Spanned['span'][] = [
    ['1994-01-01', '1994-12-31'],
    ['2012-03-01', '2012-03-31'],
    ['2012-01-01', '2012-06-30'],
    [EARLIEST, '2012-05-01'],
    ['2012-05-02', LATEST],
  ]
  expect(spans.map((span) => read('offenseDate', { span }))).toEqual(expected)
})

test('amounts known less exactly, and what is not known at all', async () => {
  const { read, fact } = await speech('en')
  const spans: readonly Spanned['span'][] = [
    [0, 28.34],
    [28.500001, 1e6],
    [5, 10],
  ]
  expect(spans.map((span) => read('amountGrams', { span }))).toEqual([
    '28.34 grams or less',
    '28.5 grams or more',
    '5 to 10 grams',
  ])
  expect(read('amountGrams', unsureOf(fact('amountGrams')) as Spanned)).toBe('I don’t know')
  expect(read('offenseDate', unsureOf(fact('offenseDate')) as Spanned)).toBe('I don’t know')
})
