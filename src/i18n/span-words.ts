import type { i18n } from 'i18next'
import { addDays } from '../rules/day'
import type { Day, Fact, NumberFact, Spanned } from '../rules/fact'
import { spanOfPart } from '../rules/months'
import { EARLIEST, isUnsure, LATEST } from '../rules/span'
import { formatDay, formatMonth, formatNumber } from './format'
import type { ValueWords } from './law'
import { spoken } from './setup'

/** What a person knows of a date or a number who does not know it exactly: "1994", "March 2012", "before May 2, 2012", "28 grams or less". */
export function spanText(fact: Fact, spanned: Spanned, words: i18n, said: ValueWords): string {
  if (isUnsure(fact, spanned)) return said.unsure
  const [first, last] = spanned.span
  if (fact.kind === 'number') return amounts(fact, Number(first), Number(last), words, said)
  return days(String(first), String(last), words)
}

function days(first: Day, last: Day, words: i18n): string {
  const t = words.getFixedT(words.language, 'app')
  const language = spoken(words)
  if (isWhole(first.slice(0, 4), first, last)) return first.slice(0, 4)
  if (isWhole(first.slice(0, 7), first, last)) return formatMonth(first, language)
  if (first === EARLIEST) return t('value.before', { day: formatDay(addDays(last, 1), language) })
  if (last === LATEST) return t('value.onOrAfter', { day: formatDay(first, language) })
  return t('value.between', { first: formatDay(first, language), last: formatDay(last, language) })
}

function amounts({ unit, most }: NumberFact, first: number, last: number, words: i18n, said: ValueWords): string {
  const t = words.getFixedT(words.language, 'app')
  const amount = (count: number) => said.amount(unit, formatNumber(count, spoken(words)), count)
  if (first === 0) return t('value.orLess', { amount: amount(last) })
  if (last === most) return t('value.orMore', { amount: amount(first) })
  return t('value.between', { first: formatNumber(first, spoken(words)), last: amount(last) })
}

function isWhole(part: string, first: Day, last: Day): boolean {
  const span = spanOfPart(part)
  return span?.[0] === first && span[1] === last
}
