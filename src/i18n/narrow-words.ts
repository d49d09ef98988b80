import type { i18n } from 'i18next'
import type { Fact } from '../rules/fact'
import type { Narrow } from '../rules/span'
import { formatDay, formatNumber } from './format'
import { factKey } from './keys'
import { factName, type LawWords, valueWords } from './law'
import { spoken } from './setup'

/** A narrow question in words: what it is about, and the question itself. */
export type NarrowWords = { readonly about: string; readonly ask: string }

/**
 * A question about a limit of the law, made from the limit: "Was it before November 9, 2016?", "Had you turned 21?".
 * A date fact may have a sentence of its own under `fact.<id>.before`. The words of the chrome and of the law must be loaded.
 */
export function narrowWords(narrow: Narrow, fact: Fact, words: i18n, law: LawWords): NarrowWords {
  return { about: factName(fact.id, law), ask: asked(narrow, fact, words, law) }
}

function asked(narrow: Narrow, fact: Fact, words: i18n, law: LawWords): string {
  const t = words.getFixedT(words.language, 'app')
  if ('exists' in narrow) return t('narrow.exists')
  if ('before' in narrow) {
    const day = formatDay(narrow.before, spoken(words))
    return law(factKey(fact.id, 'before'))?.replace('{{day}}', day) ?? t('narrow.before', { day })
  }
  if (fact.kind !== 'number') throw new Error(`${fact.id} is no number`)
  const limit = 'moreThan' in narrow ? narrow.moreThan : narrow.atLeast
  if (fact.unit === 'years') return t('narrow.turned', { count: 'moreThan' in narrow ? limit + 1 : limit })
  const amount = valueWords(words).amount(fact.unit, formatNumber(limit, spoken(words)), limit)
  return 'moreThan' in narrow ? t('narrow.moreThan', { amount }) : t('narrow.atLeast', { amount })
}
