import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/headless/case'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import type { Rules } from '../../src/jurisdictions/jurisdiction'
import { next, replied, type Settled } from '../../src/rules/decide'
import type { Answer, Answers, Day, Fact } from '../../src/rules/fact'
import { anyAnswer, random } from '../seeded'

// No crime that is not known, or that the list does not name, ends in a flat yes, unless the state asks what its law
// excludes or the crime does not matter there. What is let pass stands here with the line of law that lets it.

type Pass = { readonly path: string; readonly option?: string; readonly why: string }

const TODAY = '2026-11-28'
const WALKS = 400

/** The options that mean "another crime"; "I don't know" and another drug are tried everywhere. */
const OTHER: Readonly<Record<string, readonly string[]>> = {
  ak: ['ak-other-plea'],
  az: ['az-other-plea', 'az-other-drug', 'az-mj-other', 'az-dui'],
  ca: ['ca-other'],
  co: ['co-other-plea', 'co-other-drug', 'co-dui'],
  ma: ['other-not-marijuana'],
  me: ['me-other-class-e', 'me-other-class-d', 'me-felony', 'me-class-e-ch11'],
  nv: ['nv-other-plea', 'nv-excluded-plea', 'nv-dui'],
  or: ['or-other-plea', 'or-duii', 'or-extract', 'or-excluded'],
  vt: ['vt-other-misd', 'vt-dui'],
  wa: ['wa-mj-other-misd', 'wa-mj-dui'],
}

const PASSES: Readonly<Record<string, readonly Pass[]>> = {
  ak: [
    { path: 'ak-tf810-dismissed', why: 'AS 22.35.030: all charges dropped or not guilty, whatever the charge' },
    { path: 'ak-tf810-sis', why: 'Admin. Rule 40(a), TF-810 ground 4: the set-aside is granted, whatever the charge' },
    { path: 'ak-dps-correct', why: 'AS 12.62.170: a wrong entry, whatever the charge' },
  ],
  az: [],
  ca: [],
  co: [
    { path: 'co-705-nonconviction', why: 'C.R.S. 24-72-705: no conviction, whatever the charge' },
    {
      path: 'co-706-shall-seal',
      option: 'co-other-plea',
      why: 'decision order 20: a petty count whose kind was asked (otherPleaKind)',
    },
  ],
  ma: [
    {
      path: 'ma-100a-seal-time',
      why: 'G.L. c. 276, s. 100A: every crime; what is excluded is asked (unsealableConviction)',
    },
    { path: 'ma-100b-seal-juvenile', why: 'G.L. c. 276, s. 100B: every juvenile case' },
  ],
  me: [
    {
      path: 'me-seal-class-e',
      option: 'me-other-class-e',
      why: '15 M.R.S. 2261(6)(A): every Class E crime; the one excluded group, chapter 11, is an option of its own',
    },
  ],
  nv: [
    { path: 'nv-nonconviction-seal', why: 'NRS 179.255: no conviction, whatever the charge' },
    { path: 'nv-pardon-seal', why: 'NRS 179.285: a pardon paper for this very conviction' },
    {
      path: 'nv-general-seal',
      option: 'nv-other-plea',
      why: 'NRS 179.245(1), (6): what is excluded is an option of its own',
    },
    { path: 'nv-general-seal', option: 'other drug', why: 'NRS 179.245(1): by the level, whatever the drug' },
    { path: 'nv-general-seal', option: 'nv-dui', why: 'NRS 179.245(1)(e): seven years, the clock of its own for DUI' },
  ],
  or: [
    { path: 'or-set-aside-nonconviction', why: 'ORS 137.225(1)(c), (d): no conviction, whatever the charge' },
    {
      path: 'or-set-aside-general',
      why: 'ORS 137.225(5), (6): the kinds of crime that the law excludes are asked (otherPleaKind)',
    },
  ],
  vt: [
    {
      path: 'vt-seal-misdemeanor',
      option: 'vt-other-misd',
      why: '13 V.S.A. 7601: the crimes that are excluded are asked (nonqualifyingRecord)',
    },
    { path: 'vt-seal-18-21', option: 'vt-other-misd', why: '13 V.S.A. 7609: as for sealing a misdemeanor' },
  ],
  wa: [
    {
      path: 'wa-blake-vacate',
      option: 'other drug',
      why: 'State v. Blake: possession counts are void, whatever the drug',
    },
  ],
}

/** Answers what is asked, with the replaced answer wherever its question comes. */
function interview(rules: Rules, answer: (fact: Fact) => Answer, today: Day): { asked: Answers; verdict: Settled } {
  let asked: Answers = {}
  for (;;) {
    const step = next(rules, asked, today)
    if ('verdict' in step) return { asked, verdict: step.verdict }
    if ('narrow' in step) {
      asked = replied(rules, asked, step.narrow, 'unsure')
      continue
    }
    const fact = rules.facts.find(({ id }) => id === step.ask) as Fact
    asked = { ...asked, [fact.id]: answer(fact) }
  }
}

/** The ways that are open for certain, the best one and those beside it. */
const certain = ({ ungated, path, also }: Settled): readonly string[] => [
  ...(ungated === 'eligible' && path !== null ? [path] : []),
  ...also.flatMap((each) => (each.outcome === 'eligible' ? [each.path] : [])),
]

describe.each(stateIds)('%s', async (state) => {
  const { rules } = await loadJurisdiction(state)
  const rows: readonly { readonly id: string }[] = JSON.parse(
    readFileSync(new URL(`./cases/${state}.json`, import.meta.url), 'utf8'),
  )
  const cases = rows.map((row) => ({ ...parseCase(row, rules), id: row.id }))
  const has = (fact: string) => rules.facts.some(({ id }) => id === fact)
  const options = [
    { fact: 'offense', answer: 'unsure' as const, name: 'unsure' },
    ...(OTHER[state] ?? []).map((value) => ({ fact: 'offense', answer: { value }, name: value })),
    ...(has('substance') ? [{ fact: 'substance', answer: { value: 'other' }, name: 'other drug' }] : []),
  ]

  test('knows every option that is tried', () => {
    expect((OTHER[state] ?? []).filter((id) => !rules.offenses.some((offense) => offense.id === id))).toEqual([])
    const other = rules.offenses.flatMap((offense) => (offense.other ? [offense.id] : []))
    expect(other.filter((id) => !OTHER[state]?.includes(id))).toEqual([])
    expect((PASSES[state] ?? []).filter(({ path }) => !rules.paths.some(({ id }) => id === path))).toEqual([])
  })

  test.each(options)('a crime answered $name is never a flat yes', ({ fact, answer, name }) => {
    const passes = (path: string) =>
      (PASSES[state] ?? []).some((each) => each.path === path && (each.option ?? name) === name)
    const wrong = (asked: Answers, verdict: Settled) =>
      Object.hasOwn(asked, fact) ? certain(verdict).filter((path) => !passes(path)) : []

    const worked = cases.flatMap(({ id, answers, asOf }) => {
      const { asked, verdict } = interview(
        rules,
        (each) => (each.id === fact ? answer : (answers[each.id] ?? 'unsure')),
        asOf,
      )
      return wrong(asked, verdict).map((path) => `${id}: ${path}, ${verdict.trace.steps.at(-1)?.id}`)
    })
    expect(worked).toEqual([])

    const roll = random(20261128)
    const walked = Array.from({ length: WALKS }).flatMap(() => {
      const { asked, verdict } = interview(rules, (each) => (each.id === fact ? answer : anyAnswer(each, roll)), TODAY)
      return wrong(asked, verdict).map((path) => `${path}: ${JSON.stringify(asked)}`)
    })
    expect(walked).toEqual([])
  })
})
