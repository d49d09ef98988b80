import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Case, emptySession, type Session } from '../../../src/interview/session'
import { loadJurisdiction } from '../../../src/jurisdictions'
import { next } from '../../../src/rules/decide'
import type { Answers } from '../../../src/rules/fact'
import { planOf } from '../../../src/screens/walk/plan'
import { openPaths } from '../../../src/screens/walk/verdict'

type Worked = { readonly asOf: string; readonly facts: Readonly<Record<string, string | number | null>> }

const TODAY = '2026-11-28'
const jurisdiction = await loadJurisdiction('or')
const { rules } = jurisdiction
const worked: readonly Worked[] = JSON.parse(readFileSync('tests/jurisdictions/cases/or.json', 'utf8'))

const answersOf = ({ facts }: Worked): Answers =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([fact, value]) =>
      value === null ? [] : [[fact, value === 'unknown' ? ('unsure' as const) : { value }]],
    ),
  )
const settled = worked.flatMap((each) => {
  const found = next(rules, answersOf(each), TODAY)
  return 'verdict' in found ? [{ answers: answersOf(each), verdict: found.verdict }] : []
})
const viaPolice = new Set(rules.paths.flatMap(({ id, oneFor }) => (oneFor === undefined ? [] : [id])))
const filed = settled.find(({ verdict }) => viaPolice.has(openPaths(verdict, rules, false)[0] ?? ''))?.answers ?? {}
const early = settled.find(({ verdict }) => verdict.notBefore && openPaths(verdict, rules, false).length === 0)
const free = settled.find(({ verdict }) => openPaths(verdict, rules, false)[0] === 'or-mj-set-aside')?.answers ?? {}

/** A case with all that was said about it; what is about the person stands with the case, which no law minds. */
const caseWith = (id: string, answers: Answers, court: string | undefined): Case => ({
  id,
  state: 'or',
  answers: { ...(court && { court: { value: court } }) },
  charges: [{ id: `${id}-1`, answers }],
})
const plan = (...cases: readonly Case[]) => {
  const session: Session = { ...emptySession, cases }
  return planOf({ session, today: TODAY, jurisdictions: { or: jurisdiction }, templates: {} })
}

describe('the plan', () => {
  test('takes the cases of one court there together, each with its own papers', () => {
    const { now } = plan(caseWith('a', filed, 'lane'), caseWith('b', free, 'lane'), caseWith('c', free, 'polk'))
    expect(now.map(({ filings }) => filings.map(({ at }) => at.case).sort())).toEqual(
      expect.arrayContaining([['a', 'b'], ['c']]),
    )
  })
  test('never takes cases to one court where it is not known that it is one', () => {
    const { now } = plan(caseWith('a', filed, undefined), caseWith('b', filed, undefined))
    expect(now).toHaveLength(2)
  })
  test('puts the charges of one case into one set of papers', () => {
    const one = caseWith('a', filed, 'lane')
    const { now } = plan({ ...one, charges: [...one.charges, { id: 'a-2', answers: filed }] })
    expect(now[0]?.filings.map(({ convictions }) => convictions.length)).toEqual([2])
  })
  test('says what is asked and paid once for several cases, in several courts too, and only then', () => {
    expect(plan(caseWith('a', filed, 'lane'), caseWith('b', filed, 'polk')).oneFor).toEqual([
      { state: 'or', id: 'or-state-police', cases: 2 },
    ])
    expect(plan(caseWith('a', filed, 'lane')).oneFor).toEqual([])
    expect(plan(caseWith('a', free, 'lane'), caseWith('b', free, 'polk')).oneFor).toEqual([])
  })
  test('leaves no conviction out: what opens later has its day, what is open is asked', () => {
    const cases = [caseWith('a', filed, 'lane'), caseWith('b', early?.answers ?? {}, 'lane'), caseWith('c', {}, 'lane')]
    const { ask, now, later, rest } = plan(...cases)
    expect(later.map(({ at, day }) => [at.case, day])).toEqual([['b', early?.verdict.notBefore]])
    expect(ask.map(({ at }) => at.case)).toEqual(['c'])
    expect(now.flatMap(({ filings }) => filings).map(({ at }) => at.case)).toEqual(['a'])
    expect(rest).toEqual([])
  })
})
