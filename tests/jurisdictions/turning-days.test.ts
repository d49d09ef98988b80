import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseCase } from '../../src/headless/case'
import { loadJurisdiction } from '../../src/jurisdictions'
import { verdictOf } from '../../src/rules/decide'

// The last day on one side of a line and the first on the other: worked cases of the dossiers with one answer moved.

type Facts = Readonly<Record<string, string | number>>
type Turn = readonly [
  what: string,
  base: string,
  said: Facts,
  outcome: string,
  path: string | null,
  notBefore: string | null,
]

const clean: Facts = { laterConviction: 'no' }
const undated: Facts = { ...clean, sentenceEndDate: 'unknown' }
const WA = 'wa-misd-vacate'

test.each<Turn>([
  ['an adult of 21 who hired a minor of 20', 'CA-15', { ageAtOffense: 21 }, 'not_yet', 'ca-pc1203-4', null],
  ['hired by a person of 20', 'CA-15', { ageAtOffense: 20 }, 'eligible', 'ca-prop64-application', null],
  ['a new conviction three years ago', 'WA-20', { laterConvictionDate: '2023-11-21' }, 'not_yet', WA, '2026-11-22'],
  ['a day more', 'WA-20', { laterConvictionDate: '2023-11-20' }, 'likely_eligible', WA, null],
  [
    'an order broken five years ago',
    'WA-20',
    { ...clean, orderViolationDate: '2021-11-21' },
    'not_yet',
    WA,
    '2026-11-22',
  ],
  ['a day more', 'WA-20', { ...clean, orderViolationDate: '2021-11-20' }, 'likely_eligible', WA, null],
  [
    'sentenced six years ago, its end not known',
    'WA-20',
    { ...undated, convictionDate: '2020-11-21' },
    'likely_eligible',
    WA,
    null,
  ],
  ['a day less', 'WA-20', { ...undated, convictionDate: '2020-11-22' }, 'get_help', WA, null],
  [
    'still supervised, to end today',
    'WA-20',
    { ...clean, sentenceStatus: 'supervision', sentenceEndDate: '2026-11-21' },
    'not_yet',
    WA,
    '2029-11-21',
  ],
  [
    'still supervised, ended yesterday',
    'WA-20',
    { ...clean, sentenceStatus: 'supervision', sentenceEndDate: '2026-11-20' },
    'get_help',
    WA,
    null,
  ],
])('%s (%s)', async (_, base, said, outcome, path, notBefore) => {
  const state = base.slice(0, 2).toLowerCase()
  const { rules } = await loadJurisdiction(state)
  const rows: readonly { id: string; facts: Facts }[] = JSON.parse(
    readFileSync(`tests/jurisdictions/cases/${state}.json`, 'utf8'),
  )
  const row = rows.find(({ id }) => id === base)
  const { answers, asOf } = parseCase({ ...row, facts: { ...row?.facts, ...said } }, rules)
  expect(verdictOf(rules, answers, asOf)).toMatchObject({ outcome, path, notBefore })
})
