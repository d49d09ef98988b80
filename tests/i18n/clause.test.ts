import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Clause, clauseOf } from '../../src/i18n/clause'
import { leafWords, openingText, type Speech, speechOf } from '../../src/i18n/clause-words'
import type { Language } from '../../src/i18n/language'
import { loadWords, startWords } from '../../src/i18n/setup'
import type { Rules } from '../../src/jurisdictions/jurisdiction'
import {
  all,
  always,
  any,
  atLeast,
  atMost,
  before,
  type Condition,
  cite,
  cited,
  is,
  isNone,
  maybe,
  moment,
  not,
  onOrAfter,
  reads,
  since,
  totalAtMost,
  unsure,
} from '../../src/rules/condition'
import type { ChoiceFact, DateFact, Fact, NumberFact, TextFact, YesNoFact } from '../../src/rules/fact'
import { outlook, type View } from '../../src/rules/outlook'
import { condition, fullAnswers, TODAY } from '../rules/arbitrary'

const pendingCharges: YesNoFact = { id: 'pendingCharges', scope: 'person', kind: 'yesNo' }
const substance: ChoiceFact<'cannabis' | 'concentrate' | 'other'> = {
  id: 'substance',
  scope: 'charge',
  kind: 'choice',
  options: ['cannabis', 'concentrate', 'other'],
}
const offense: ChoiceFact = { id: 'offense', scope: 'charge', kind: 'choice', options: ['ca-11357b', 'ca-11358'] }
const amountGrams: NumberFact = { id: 'amountGrams', scope: 'charge', kind: 'number', unit: 'grams', most: 1e6 }
const concentrateGrams: NumberFact = { ...amountGrams, id: 'concentrateGrams' }
const ageAtOffense: NumberFact = { id: 'ageAtOffense', scope: 'charge', kind: 'number', unit: 'years', most: 120 }
const convictionDate: DateFact = { id: 'convictionDate', scope: 'case', kind: 'date' }
const offenseDate: DateFact = { id: 'offenseDate', scope: 'charge', kind: 'date' }
const laterConvictionDate: DateFact & { mayBeNone: true } = {
  id: 'laterConvictionDate',
  scope: 'case',
  kind: 'date',
  mayBeNone: true,
}
const city: TextFact = { id: 'city', scope: 'person', kind: 'text', most: 60 }

const facts: readonly Fact[] = [
  pendingCharges,
  substance,
  offense,
  amountGrams,
  concentrateGrams,
  ageAtOffense,
  convictionDate,
  offenseDate,
  laterConvictionDate,
  city,
]
const rules: Rules = {
  id: 'ca',
  reviewed: '2026-11-21',
  reviewBy: '2027-05-21',
  facts,
  first: [],
  decision: [],
  gates: [],
  offenses: [{ id: 'ca-11358', section: 'HSC 11358', sections: [], prints: [] }],
  paths: [],
  notices: [],
  helpers: [],
  federalCase: any(),
}

async function speech(language: Language): Promise<Speech> {
  const words = await startWords(language)
  await loadWords(words, language, ['app', 'facts', 'how', 'ca'])
  return speechOf(words, rules)
}
const english = await speech('en')
const spanish = await speech('es')

/** A clause as one line of text. */
function line(clause: Clause, speech: Speech): string {
  if (clause.kind === 'always' || clause.kind === 'never') return clause.kind
  if (clause.kind === 'named') return `${clause.denied ? 'not ' : ''}${clause.name}${clause.orUnknown ? '?' : ''}`
  if (clause.kind !== 'leaf') return `${clause.kind}(${clause.parts.map((part) => line(part, speech)).join(' | ')})`
  const { about, says } = leafWords(clause.leaf, clause.denied, clause.orUnknown, speech)
  return `${about}: ${says}`
}

const threeYears = moment([convictionDate], { years: 3, leapDay: 'mar1' })
const yearAndDay = moment([convictionDate, offenseDate], { years: 1, days: 1, leapDay: 'mar1' })
const plain = moment([convictionDate], { leapDay: 'mar1' })
const whereKnown = moment([convictionDate], { months: 6, leapDay: 'mar1' }, [laterConvictionDate])
const onlyKnown = moment([], { days: 60, leapDay: 'mar1' }, [convictionDate, offenseDate])

const said: readonly (readonly [Condition, string, string])[] = [
  [is(pendingCharges, 'yes'), 'Open case now: Yes', 'Caso abierto ahora: Sí'],
  [not(is(pendingCharges, 'yes')), 'Open case now: No', 'Caso abierto ahora: No'],
  [maybe(is(pendingCharges, 'yes')), 'Open case now: Yes, or not known', 'Caso abierto ahora: Sí, o no se sabe'],
  [maybe(not(is(pendingCharges, 'yes'))), 'Open case now: No, or not known', 'Caso abierto ahora: No, o no se sabe'],
  [not(maybe(is(pendingCharges, 'yes'))), 'Open case now: No', 'Caso abierto ahora: No'],
  [unsure(pendingCharges), 'Open case now: not known', 'Caso abierto ahora: no se sabe'],
  [not(unsure(pendingCharges)), 'Open case now: known', 'Caso abierto ahora: se sabe'],
  [maybe(unsure(pendingCharges)), 'Open case now: not known', 'Caso abierto ahora: no se sabe'],
  [
    is(substance, 'cannabis', 'other'),
    'What it was: “Marijuana: leaf, bud or joints” or “Another drug”',
    'Qué era: “Marihuana: hoja, flor o cigarros” o “Otra droga”',
  ],
  [
    not(is(substance, 'cannabis')),
    'What it was: not “Marijuana: leaf, bud or joints”',
    'Qué era: no “Marihuana: hoja, flor o cigarros”',
  ],
  [not(is(substance, 'cannabis', 'concentrate')), 'What it was: Another drug', 'Qué era: Otra droga'],
  [is(offense, 'ca-11358'), 'Charge: Growing marijuana (HSC 11358)', 'Cargo: Cultivar marihuana (HSC 11358)'],
  [reads(city, 'Seattle'), 'City: Seattle', 'Ciudad: Seattle'],
  [isNone(laterConvictionDate), 'Later conviction date: there was none', 'Fecha de esa condena: no hubo'],
  [not(isNone(laterConvictionDate)), 'Later conviction date: there is one', 'Fecha de esa condena: sí hubo'],
  [atMost(amountGrams, 28.5), 'Amount: 28.5 grams or less', 'Cantidad: 28.5 gramos o menos'],
  [not(atMost(amountGrams, 28.5)), 'Amount: more than 28.5 grams', 'Cantidad: más de 28.5 gramos'],
  [
    totalAtMost([amountGrams, concentrateGrams], 70.87),
    '“Amount” and “Hash, oil or wax” together: 70.87 grams or less',
    '“Cantidad” y “Hachís, aceite o cera” en total: 70.87 gramos o menos',
  ],
  [
    not(totalAtMost([amountGrams, concentrateGrams], 70.87)),
    '“Amount” and “Hash, oil or wax” together: more than 70.87 grams',
    '“Cantidad” y “Hachís, aceite o cera” en total: más de 70.87 gramos',
  ],
  [atLeast(ageAtOffense, 21), 'Age then: 21 years or more', 'Edad entonces: 21 años o más'],
  [not(atLeast(ageAtOffense, 21)), 'Age then: less than 21 years', 'Edad entonces: menos de 21 años'],
  [
    before(offenseDate, '2016-11-09'),
    'Day it happened: before November 9, 2016',
    'Día en que pasó: antes de esta fecha: 9 de noviembre de 2016',
  ],
  [
    not(before(offenseDate, '2016-11-09')),
    'Day it happened: on or after November 9, 2016',
    'Día en que pasó: en esta fecha o después: 9 de noviembre de 2016',
  ],
  [
    not(before(laterConvictionDate, '2016-11-09')),
    'Later conviction date: on or after November 9, 2016, or there was none',
    'Fecha de esa condena: en esta fecha o después: 9 de noviembre de 2016, o no hubo',
  ],
  [
    onOrAfter(offenseDate, threeYears),
    'Day it happened: on or after 3 years after “Day found guilty”',
    'Día en que pasó: en esta fecha o después: 3 años después de “Día de la condena”',
  ],
  [
    before(offenseDate, plain),
    'Day it happened: before “Day found guilty”',
    'Día en que pasó: antes de esta fecha: “Día de la condena”',
  ],
  [
    since(threeYears),
    'Time since “Day found guilty”: 3 years or more',
    'Tiempo desde “Día de la condena”: 3 años o más',
  ],
  [
    not(since(yearAndDay)),
    'Time since the latest of “Day found guilty” and “Day it happened”: less than 1 year and 1 day',
    'Tiempo desde la última de estas fechas: “Día de la condena” y “Día en que pasó”: menos de 1 año y 1 día',
  ],
  [since(plain), 'Today: on or after “Day found guilty”', 'Hoy: en esta fecha o después: “Día de la condena”'],
  [
    since(whereKnown),
    'Time since the latest of “Day found guilty” and, if known, “Later conviction date”: 6 months or more',
    'Tiempo desde la última de estas fechas: “Día de la condena” y, si se sabe, “Fecha de esa condena”: 6 meses o más',
  ],
  [
    since(onlyKnown),
    'Time since the latest that is known of “Day found guilty” and “Day it happened”: 60 days or more',
    'Tiempo desde la última que se sepa de estas fechas: “Día de la condena” y “Día en que pasó”: 60 días o más',
  ],
  [
    all(is(pendingCharges, 'no'), all(atMost(amountGrams, 1), any(unsure(city), unsure(offense)))),
    'all(Open case now: No | Amount: 1 gram or less | any(City: not known | Charge: not known))',
    'all(Caso abierto ahora: No | Cantidad: 1 gramo o menos | any(Ciudad: no se sabe | Cargo: no se sabe))',
  ],
  [
    not(any(is(pendingCharges, 'yes'), maybe(atMost(amountGrams, 1)))),
    'all(Open case now: No | Amount: more than 1 gram)',
    'all(Caso abierto ahora: No | Cantidad: más de 1 gramo)',
  ],
  [
    maybe(all(is(pendingCharges, 'yes'), not(atLeast(ageAtOffense, 18)))),
    'all(Open case now: Yes, or not known | Age then: less than 18 years, or not known)',
    'all(Caso abierto ahora: Sí, o no se sabe | Edad entonces: menos de 18 años, o no se sabe)',
  ],
  [always, 'always', 'always'],
  [any(), 'never', 'never'],
  [any(unsure(city), not(unsure(city))), 'always', 'always'],
  [all(unsure(city), not(unsure(city))), 'never', 'never'],
  [not(any(always, unsure(city))), 'never', 'never'],
  [all(any(unsure(city)), always), 'City: not known', 'Ciudad: no se sabe'],
]

describe('a condition in words', () => {
  test.each(said)('%o', (given, inEnglish, inSpanish) => {
    expect(line(clauseOf(given), english)).toBe(inEnglish)
    expect(line(clauseOf(given), spanish)).toBe(inSpanish)
  })
  test('keeps each citation where it stands, and keeps cited groups apart', () => {
    const [one, two] = [cite('§ 1'), cite('§ 2')]
    const given = all(cited(unsure(city), one), cited(all(unsure(offense), is(pendingCharges, 'yes')), two))
    expect(clauseOf(given)).toMatchObject({ kind: 'all', parts: [{ cite: [one] }, { kind: 'all', cite: [two] }] })
    expect(clauseOf(not(cited(not(cited(unsure(city), one)), two)))).toMatchObject({ kind: 'leaf', cite: [one, two] })
  })
})

test('a condition with a name is named, however it is turned', () => {
  const shared = any(unsure(city), is(pendingCharges, 'yes'))
  const given = all(shared, not(shared), maybe(shared), not(maybe(shared)), maybe(not(shared)), unsure(offense))
  const named = clauseOf(given, (part) => (part === shared ? 'S' : undefined))
  expect(line(named, english)).toBe('all(S | not S | S? | not S | not S? | Charge: not known)')
})

test('a way opens a time after a date, or after the latest or the earliest of several', () => {
  expect(openingText(threeYears, english)).toBe('3 years after “Day found guilty”')
  expect(openingText({ latestOf: [threeYears, plain] }, english)).toBe(
    'the latest of 3 years after “Day found guilty” and “Day found guilty”',
  )
  expect(openingText({ earliestOf: [threeYears, plain] }, english)).toMatch(/^the earliest of 3 years/)
})

/** Whether what is read aloud is certainly true. */
function holds(clause: Clause, view: View): boolean {
  switch (clause.kind) {
    case 'always':
      return true
    case 'never':
      return false
    case 'all':
      return clause.parts.every((part) => holds(part, view))
    case 'any':
      return clause.parts.some((part) => holds(part, view))
    case 'named':
      throw new Error('Nothing has a name here')
    default: {
      const leaf = clause.denied ? not(clause.leaf) : clause.leaf
      return outlook(clause.orUnknown ? maybe(leaf) : leaf, 'yes', view) === 'holds'
    }
  }
}

test('what is read aloud is certainly true exactly where the condition is', () => {
  fc.assert(
    fc.property(condition, fullAnswers, (given, answers) => {
      const view = { answers, today: TODAY }
      expect(holds(clauseOf(given), view)).toBe(outlook(given, 'yes', view) === 'holds')
    }),
    { numRuns: 3000 },
  )
})
