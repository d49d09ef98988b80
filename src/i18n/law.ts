import type { i18n } from 'i18next'
import type { Answer, Answers, Fact } from '../rules/fact'
import { formatDay, formatNumber } from './format'
import { factKey, optionKey } from './keys'
import { paperWords } from './paper-words'
import { spoken } from './setup'
import { spanText } from './span-words'

/** The words of law under a key, or undefined where there are none. */
export type LawWords = (key: string) => string | undefined

/** Looks among the words of the state first, then among those of its papers, once they are there, and of the shared facts. */
export function lawWords(words: i18n, state: string): LawWords {
  return (key) =>
    [state, paperWords(state), 'facts']
      .map((space) => words.getResource(words.language, space, key))
      .find((found) => typeof found === 'string' && found !== '')
}

/** What the answer "yes", "no", "I don't know" and "there was none" are called, and how amounts read. */
export type ValueWords = {
  readonly yes: string
  readonly no: string
  readonly none: string
  readonly unsure: string
  readonly empty: string
  readonly amount: (unit: 'grams' | 'years' | 'plants' | 'count' | 'dollars', amount: string, count: number) => string
}

/** The words for values in the language now spoken. The chrome's words must have been loaded. */
export function valueWords(words: i18n): ValueWords {
  const t = words.getFixedT(words.language, 'app')
  return {
    yes: t('value.yes'),
    no: t('value.no'),
    none: t('value.none'),
    unsure: t('value.unsure'),
    empty: t('value.empty'),
    amount: (unit, amount, count) => t(`value.${unit}`, { amount, count }),
  }
}

/** One answer as a person reads it. `courtName` turns a court's id into its name. */
export function answerText(
  fact: Fact,
  answer: Answer | undefined,
  words: i18n,
  law: LawWords,
  said: ValueWords,
  courtName: (id: string) => string | undefined = () => undefined,
): string {
  if (answer === undefined) return ''
  if (answer === 'unsure') return said.unsure
  if ('span' in answer) return spanText(fact, answer, words, said)
  const { value } = answer
  switch (fact.kind) {
    case 'yesNo':
      return law(optionKey(fact.id, String(value))) ?? (value === 'yes' ? said.yes : said.no)
    case 'choice':
      return (fact.named ? undefined : law(optionKey(fact.id, String(value)))) ?? String(value)
    case 'date':
      return value === 'none' ? said.none : formatDay(String(value), spoken(words))
    case 'number':
      return said.amount(fact.unit, formatNumber(Number(value), spoken(words)), Number(value))
    case 'court':
      return courtName(String(value)) ?? String(value)
    case 'text':
      return String(value) || said.empty
  }
}

/** What a fact is called in a list of answers. */
export const factName = (fact: string, law: LawWords): string =>
  law(factKey(fact, 'short')) ?? law(factKey(fact, 'ask')) ?? fact

/** The answers to these facts that a list can show, in order and each once. The name of a court is not at hand here; its kind is. */
export function shownFacts(ids: readonly string[], facts: readonly Fact[], answers: Answers): readonly Fact[] {
  return [...new Set(ids)].flatMap((id) =>
    facts.filter((fact) => fact.id === id && fact.kind !== 'court' && Object.hasOwn(answers, id)),
  )
}
