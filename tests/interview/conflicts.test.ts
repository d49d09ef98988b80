import { expect, test } from 'vitest'
import { parseCase } from '../../src/headless/case'
import { conflictsIn } from '../../src/interview/conflicts'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import type { Answers } from '../../src/rules/fact'

const rulesOf = async (state: string) => (await loadJurisdiction(state)).rules
const rules = await rulesOf('or')
const find = (answers: Answers) => conflictsIn(rules.facts, rules.offenses, answers)

test.each<[string, Answers, ReturnType<typeof find>]>([
  [
    'found guilty before it happened',
    { offenseDate: { value: '2008-05-05' }, convictionDate: { value: '2007-05-05' } },
    [{ kind: 'order', facts: ['convictionDate', 'offenseDate'] }],
  ],
  [
    'found guilty in the year before the one in which it happened',
    { offenseDate: { span: ['2008-01-01', '2008-12-31'] }, convictionDate: { span: ['2007-01-01', '2007-12-31'] } },
    [{ kind: 'order', facts: ['convictionDate', 'offenseDate'] }],
  ],
  [
    'found guilty before birth, the day it happened not known',
    { birthDate: { value: '1990-01-01' }, convictionDate: { value: '1989-01-01' } },
    [{ kind: 'order', facts: ['convictionDate', 'birthDate'] }],
  ],
  [
    'a child of six',
    { birthDate: { value: '2000-05-05' }, offenseDate: { value: '2006-06-06' } },
    [{ kind: 'age', facts: ['birthDate', 'offenseDate'] }],
  ],
  [
    'an age that the dates exclude',
    {
      birthDate: { value: '1980-05-05' },
      offenseDate: { span: ['2006-01-01', '2006-12-31'] },
      ageAtOffense: { value: 19 },
    },
    [{ kind: 'age', facts: ['ageAtOffense', 'offenseDate'] }],
  ],
  [
    'a section that was gone by then',
    { offense: { value: 'or-poss-lt1oz' }, offenseDate: { value: '2019-05-05' } },
    [{ kind: 'section', facts: ['offense', 'offenseDate'] }],
  ],
  [
    'a section that may still have been there',
    { offense: { value: 'or-poss-lt1oz' }, offenseDate: { span: ['2015-01-01', '2015-12-31'] } },
    [],
  ],
  [
    'spans that may agree',
    { offenseDate: { span: ['2008-01-01', '2008-12-31'] }, convictionDate: { span: ['2008-01-01', '2008-12-31'] } },
    [],
  ],
  ['nothing known', { offenseDate: 'unsure', convictionDate: { value: '2008-01-01' } }, []],
])('%s', (_, answers, expected) => expect(find(answers)).toEqual(expected))

test.each<[string, string, string]>([
  ['co', 'co-possess-petty', 'f1'],
  ['or', 'or-poss-lt1oz', 'felony_b'],
  ['nv', 'nv-paraphernalia', 'felony_d'],
  ['vt', 'vt-traffic', 'civil'],
  ['ca', 'ca-11357c', 'felony'],
])('in %s, %s cannot be of the level %s', async (state, offense, level) => {
  const { facts, offenses } = await rulesOf(state)
  const levels = (value: string) =>
    conflictsIn(facts, offenses, { offense: { value: offense }, offenseLevel: { value } })
  expect(levels(level)).toEqual([{ kind: 'level', facts: ['offense', 'offenseLevel'] }])
  const fact = facts.find(({ id }) => id === 'offenseLevel')
  const free = fact?.kind === 'choice' ? fact.options.filter((option) => levels(option).length === 0) : []
  expect(free).not.toEqual([])
})

test("Maine's class is read from the judgment, whatever the crime is called", async () => {
  const { facts, offenses } = await rulesOf('me')
  const said = { offense: { value: 'me-poss-class-e-1107a' }, offenseLevel: { value: 'classD' } }
  expect(conflictsIn(facts, offenses, said)).toEqual([])
})

test.each(stateIds)(
  'no case of the law of %s dates an event before the one that comes first, or has a level that its crime cannot have',
  async (state) => {
    const jurisdiction = await loadJurisdiction(state)
    const { default: rows } = await import(`../jurisdictions/cases/${state}.json`)
    // Our own cases try one branch each, and some tell no life that could be lived.
    const told = rows.filter(({ id }: { id: string }) => !id.includes('-own-'))
    const found = told.flatMap((row: { id: string }) => {
      const { answers } = parseCase(row, jurisdiction.rules)
      return conflictsIn(jurisdiction.rules.facts, jurisdiction.rules.offenses, answers)
        .filter(({ kind }) => kind === 'order' || kind === 'level')
        .map(({ facts }) => `${row.id}: ${facts.join(' before ')}`)
    })
    expect(found).toEqual([])
  },
)
