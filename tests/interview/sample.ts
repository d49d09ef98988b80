import { all, always, is, moment, not, since, unsure } from '../../src/rules/condition'
import { branch, eligible, type Law, notYet } from '../../src/rules/decision'
import type { ChoiceFact, DateFact, NumberFact, TextFact, YesNoFact } from '../../src/rules/fact'

// A made-up state, small enough to hold in the head.

export const citizen: YesNoFact = { id: 'citizenshipConcern', scope: 'person', kind: 'yesNo' }
export const born: DateFact = { id: 'birthDate', scope: 'person', kind: 'date' }
export const adult: YesNoFact = { id: 'adult', scope: 'person', kind: 'yesNo' }
export const happened: DateFact = { id: 'offenseDate', scope: 'charge', kind: 'date', after: 'birthDate' }
export const decided: DateFact = { id: 'convictionDate', scope: 'case', kind: 'date', after: 'offenseDate' }
export const ended: DateFact = {
  id: 'sentenceEndDate',
  scope: 'case',
  kind: 'date',
  after: 'convictionDate',
  mayBeFuture: true,
  mayBeNone: true,
}
export const offense: ChoiceFact = { id: 'offense', scope: 'charge', kind: 'choice', options: ['weed', 'other'] }
export const grams: NumberFact = { id: 'amountGrams', scope: 'charge', kind: 'number', unit: 'grams', most: 1000 }
export const plants: NumberFact = { id: 'plantCount', scope: 'charge', kind: 'number', unit: 'plants', most: 100 }
export const zip: TextFact = { id: 'zip', scope: 'person', kind: 'text', most: 10, as: 'zip', optional: true }
export const facts = [citizen, born, adult, happened, decided, ended, offense, grams, plants, zip]

const wait = moment([decided], { years: 3, leapDay: 'mar1' })

export const law: Law = {
  facts,
  first: ['citizenshipConcern'],
  gates: [],
  decision: [
    branch('too-soon', all(is(offense, 'weed'), not(since(wait))), notYet('petition', null, wait)),
    branch('fine', is(offense, 'weed'), eligible('petition', null, { likelyIf: unsure(adult) })),
    branch('else', always, { outcome: 'not_eligible', path: null, relief: null }),
  ],
}

export const TODAY = '2026-11-22'
