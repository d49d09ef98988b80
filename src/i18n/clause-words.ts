import type { i18n, TFunction } from 'i18next'
import type { Rules } from '../jurisdictions/jurisdiction'
import type { Moment } from '../rules/condition'
import type { Period } from '../rules/day'
import type { Opening } from '../rules/decision'
import { type Answer, type DateFact, type Day, type Fact, valueIn } from '../rules/fact'
import type { Leaf } from './clause'
import { formatDay } from './format'
import { optionKey } from './keys'
import { type Language, languages } from './language'
import { answerText, factName, type LawWords, lawWords, valueWords } from './law'
import { spoken } from './setup'

/** What is needed to say the law of one state in one language. */
export type Speech = {
  readonly t: TFunction<'how'>
  readonly law: LawWords
  readonly language: Language
  readonly rules: Rules
  /** One answer as a person reads it; a charge with its section. */
  readonly text: (fact: Fact, answer: Answer) => string
}

/** Several amounts taken together. */
type Total = Extract<Leaf, { totalAtMost: unknown }>

/** A part of a condition: what it is about, and what must be so. */
export type Said = { readonly about: string; readonly says: string }

/** The words for the law of a state in the language now spoken. They must have been loaded. */
export function speechOf(words: i18n, rules: Rules): Speech {
  const law = lawWords(words, rules.id)
  const said = valueWords(words)
  const section = (id: string) => rules.offenses.find((offense) => offense.id === id)?.section
  return {
    t: words.getFixedT(words.language, 'how'),
    law,
    language: spoken(words),
    rules,
    text: (fact, answer) => {
      const text = answerText(fact, answer, words, law, said)
      const number = fact.id === 'offense' && answer !== 'unsure' ? section(String(valueIn(answer))) : undefined
      return number ? `${text} (${number})` : text
    },
  }
}

/** What "I don't know" is called for this fact. */
export function unsureText(fact: Fact, { law, text }: Speech): string {
  return law(optionKey(fact.id, 'unsure')) ?? text(fact, 'unsure')
}

/** A single part of a condition in words. */
export function leafWords(leaf: Leaf, denied: boolean, orUnknown: boolean, speech: Speech): Said {
  const { about, says } = leafSaid(leaf, denied, speech)
  return { about, says: orUnknown ? speech.t('leaf.orUnknown', { says }) : says }
}

function leafSaid(leaf: Leaf, denied: boolean, speech: Speech): Said {
  const { t } = speech
  if ('since' in leaf) return waitSaid(leaf.since, denied, speech)
  if ('totalAtMost' in leaf) return totalSaid(leaf, denied, speech)
  const fact = factNamed(speech, idOf(leaf))
  const about = factName(fact.id, speech.law)
  if ('unsure' in leaf) return { about, says: t(denied ? 'leaf.known' : 'leaf.unknown') }
  if ('is' in leaf) return { about, says: valuesSaid(fact, leaf.values, denied, speech) }
  if ('atMost' in leaf || 'atLeast' in leaf) {
    const amount = speech.text(fact, { value: leaf.amount })
    const side = 'atMost' in leaf ? (denied ? 'moreThan' : 'atMost') : denied ? 'lessThan' : 'atLeast'
    return { about, says: t(`leaf.${side}`, { amount }) }
  }
  const isBefore = 'before' in leaf !== denied
  const says = t(isBefore ? 'leaf.before' : 'leaf.onOrAfter', { day: dayText(leaf.day, speech) })
  // "There was none" is neither before nor after a day.
  const none = denied && fact.kind === 'date' && fact.mayBeNone
  return { about, says: none ? t('leaf.orNone', { says }) : says }
}

function idOf(leaf: Exclude<Leaf, { since: Moment } | Total>): string {
  if ('unsure' in leaf) return leaf.unsure
  if ('is' in leaf) return leaf.is
  if ('atMost' in leaf) return leaf.atMost
  if ('atLeast' in leaf) return leaf.atLeast
  return 'before' in leaf ? leaf.before : leaf.onOrAfter
}

function valuesSaid(fact: Fact, values: readonly string[], denied: boolean, speech: Speech): string {
  const { t } = speech
  if (isDate(fact)) return t(denied ? 'leaf.some' : 'leaf.none')
  const all = fact.kind === 'yesNo' ? ['yes', 'no'] : fact.kind === 'choice' ? fact.options : []
  const others = all.filter((each) => !values.includes(each))
  // Where the rest is the shorter list, "not these" is said as "one of the rest".
  const turned = denied && others.length > 0 && others.length <= Math.min(3, values.length)
  const shown = turned ? others : values
  const texts = shown.map((value) => speech.text(fact, { value }))
  const [only = ''] = texts
  const list = listed(texts.map(quoted(speech)), 'disjunction', speech)
  if (denied && !turned) return t('leaf.not', { values: list })
  return texts.length === 1 ? only : list
}

function totalSaid({ totalAtMost, amount }: Total, denied: boolean, speech: Speech): Said {
  const facts = totalAtMost.map((id) => factNamed(speech, id))
  const names = listed(
    facts.map(({ id }) => quoted(speech)(factName(id, speech.law))),
    'conjunction',
    speech,
  )
  const [first] = facts
  const most = first ? speech.text(first, { value: amount }) : String(amount)
  return {
    about: speech.t('leaf.together', { facts: names }),
    says: speech.t(denied ? 'leaf.moreThan' : 'leaf.atMost', { amount: most }),
  }
}

function waitSaid(moment: Moment, denied: boolean, speech: Speech): Said {
  const { t } = speech
  const start = startText(moment, speech)
  const period = periodText(moment, speech)
  if (!period) return { about: t('leaf.today'), says: t(denied ? 'leaf.before' : 'leaf.onOrAfter', { day: start }) }
  return {
    about: t('leaf.timeSince', { start }),
    says: t(denied ? 'leaf.lessThan' : 'leaf.atLeast', { amount: period }),
  }
}

/** When a path opens: "3 years after “Day found guilty”". */
export function openingText(opening: Opening, speech: Speech): string {
  const texts = (moments: readonly Moment[]) =>
    listed(
      moments.map((each) => momentText(each, speech)),
      'conjunction',
      speech,
    )
  if ('latestOf' in opening) return speech.t('moment.latest', { dates: texts(opening.latestOf) })
  if ('earliestOf' in opening) return speech.t('moment.earliest', { dates: texts(opening.earliestOf) })
  return momentText(opening, speech)
}

function dayText(day: Day | Moment, speech: Speech): string {
  return typeof day === 'string' ? formatDay(day, speech.language) : momentText(day, speech)
}

function momentText(moment: Moment, speech: Speech): string {
  const period = periodText(moment, speech)
  const start = startText(moment, speech)
  return period ? speech.t('moment.after', { period, start }) : start
}

function startText({ latest, ifKnown = [] }: Moment, speech: Speech): string {
  const { t } = speech
  const names = (ids: readonly string[]) =>
    listed(
      ids.map((id) => quoted(speech)(factName(factNamed(speech, id).id, speech.law))),
      'conjunction',
      speech,
    )
  const dates = names(latest)
  const more = names(ifKnown)
  if (ifKnown.length === 0) return latest.length > 1 ? t('moment.latest', { dates }) : dates
  if (latest.length === 0) return t(ifKnown.length > 1 ? 'moment.latestKnown' : 'moment.ifKnown', { dates: more })
  return t('moment.latestAndKnown', { dates, more })
}

function periodText({ years = 0, months = 0, days = 0 }: Period, speech: Speech): string {
  const { t } = speech
  const parts = [
    years && t('period.years', { count: years }),
    months && t('period.months', { count: months }),
    days && t('period.days', { count: days }),
  ].filter((part) => typeof part === 'string')
  return listed(parts, 'conjunction', speech)
}

function listed(texts: readonly string[], type: 'conjunction' | 'disjunction', { language }: Speech): string {
  return new Intl.ListFormat(languages[language].locale, { type, style: 'long' }).format(texts)
}

const quoted =
  ({ t }: Speech) =>
  (text: string): string =>
    t('quoted', { text })

function factNamed({ rules }: Speech, id: string): Fact {
  const fact = rules.facts.find((each) => each.id === id)
  if (!fact) throw new Error(`No fact ${id} in ${rules.id}`)
  return fact
}

const isDate = (fact: Fact): fact is DateFact => fact.kind === 'date'
