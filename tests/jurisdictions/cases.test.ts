import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseCase } from '../../src/headless/case'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import type { Rules } from '../../src/jurisdictions/jurisdiction'
import { next, replied, type Settled, verdictOf } from '../../src/rules/decide'
import { type Decision, isVerdict } from '../../src/rules/decision'
import type { Answers, Day } from '../../src/rules/fact'

// The worked cases of every state's law: those of its dossier, and our own (marked so) where a branch decided none of them.

type Expected = {
  readonly outcome: string
  readonly path: string | null
  readonly relief: string | null
  readonly notBefore: string | null
  readonly also?: readonly unknown[]
}
type Row = { readonly id: string; readonly note: string; readonly expect: Expected }

describe.each(stateIds)('worked cases of %s', async (state) => {
  const { rules } = await loadJurisdiction(state)
  const rows: readonly Row[] = JSON.parse(readFileSync(new URL(`./cases/${state}.json`, import.meta.url), 'utf8'))
  const hit = new Set<string>()

  test.each(rows)('$id: $note', (row) => {
    const { answers, asOf } = parseCase(row, rules)
    const settled = verdictOf(rules, answers, asOf)
    for (const step of settled.trace.steps) hit.add(step.id)
    if (settled.trace.gate) hit.add(settled.trace.gate.id)
    expect(result(settled, row.expect)).toEqual(pick(row.expect))
    expect(settled.trace.steps.flatMap((step) => step.grounds.flatMap((ground) => ground.cite))).not.toEqual([])
  })

  test.each(rows)('$id, asked one question at a time', (row) => {
    const { answers, asOf } = parseCase(row, rules)
    expect(result(interview(rules, answers, asOf), row.expect)).toEqual(pick(row.expect))
  })

  test('every branch and every gate decides some case', () => {
    const all = [...branchIds(rules.decision), ...rules.gates.map((gate) => gate.id)]
    expect(all.filter((id) => !hit.has(id))).toEqual([])
  })
})

function pick({ outcome, path, relief, notBefore, also }: Expected): Expected {
  return { outcome, path, relief, notBefore, ...(also && { also }) }
}

/** The verdict, with the ways beside it where the case tells them. */
function result({ outcome, path, relief, notBefore, also }: Settled, expected: Expected): Expected {
  return { outcome, path, relief, notBefore, ...(expected.also && { also }) }
}

/** Answers what is asked and nothing else; what the case does not tell is not known. */
function interview(rules: Rules, answers: Answers, today: Day): Settled {
  let given: Answers = {}
  for (;;) {
    const step = next(rules, given, today)
    if ('verdict' in step) return step.verdict
    given =
      'narrow' in step
        ? replied(rules, given, step.narrow, 'unsure')
        : { ...given, [step.ask]: answers[step.ask] ?? 'unsure' }
  }
}

/** The ids of all branches, nested ones included. */
function branchIds(decision: Decision): readonly string[] {
  return [...new Set(decision.flatMap(({ id, then }) => (isVerdict(then) ? [id] : [id, ...branchIds(then)])))]
}
