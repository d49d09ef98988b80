import { describe, expect, test } from 'vitest'
import { answerText, factName, lawWords } from '../../src/i18n/law'
import { loadWords, speak, spoken, startWords } from '../../src/i18n/setup'
import { loadJurisdiction } from '../../src/jurisdictions/index'

const { rules } = await loadJurisdiction('ca')
const fact = (id: string) =>
  rules.facts.find((each) => each.id === id) ??
  (() => {
    throw new Error(id)
  })()
const said = {
  yes: 'Yes',
  no: 'No',
  none: 'None',
  unsure: 'Unsure',
  empty: 'Empty',
  amount: (unit: string, amount: string) => `${amount} ${unit}`,
}

describe('the words', () => {
  test('the first page needs only its own; the others come when asked for, and all change with the language', async () => {
    const words = await startWords('en')
    expect(words.t('start.title')).toBe('Clear an old marijuana case')
    expect(words.hasResourceBundle('en', 'app')).toBe(false)
    await loadWords(words, 'en', ['app', 'facts', 'ca'])
    const law = lawWords(words, 'ca')
    expect(law('fact.offenseDate.ask')).toBe('When did it happen?')
    await speak(words, 'es')
    expect(spoken(words)).toBe('es')
    expect(law('fact.offenseDate.ask')).toBe('¿Cuándo pasó?')
    expect(words.t('action.continue')).toBe('Continuar')
    expect(law('no.such.word')).toBeUndefined()
  })
  test('a state may say its own words for a shared question', async () => {
    const words = await startWords('en')
    await loadWords(words, 'en', ['facts', 'ca'])
    words.addResourceBundle('en', 'ca', { fact: { birthDate: { short: 'Born' } } }, true, true)
    expect(factName('birthDate', lawWords(words, 'ca'))).toBe('Born')
    expect(factName('birthDate', lawWords(words, 'xx'))).toBe('Birth date')
  })
  test('every kind of answer reads as a person says it', async () => {
    const words = await startWords('en')
    await loadWords(words, 'en', ['app', 'facts', 'ca'])
    const text = (id: string, value: string | number) =>
      answerText(fact(id), { value }, words, lawWords(words, 'ca'), said, (court) => `Court ${court}`)
    expect(text('pendingCharges', 'no')).toBe('No')
    expect(text('substance', 'cannabis')).toBe('Marijuana: leaf, bud or joints')
    expect(text('offenseDate', '2006-02-09')).toBe('February 9, 2006')
    expect(text('custodyReleaseDate', 'none')).toBe('None')
    expect(text('amountGrams', 28.35)).toBe('28.35 grams')
    expect(text('county', 'Alameda')).toBe('Alameda')
    expect(text('court', 'x')).toBe('Court x')
    expect(answerText(fact('county'), 'unsure', words, lawWords(words, 'ca'), said)).toBe('Unsure')
    expect(answerText(fact('county'), undefined, words, lawWords(words, 'ca'), said)).toBe('')
  })
})
