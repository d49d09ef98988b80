import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseCase, type ScreeningCase } from '../../src/headless/case'
import type { Rules } from '../../src/jurisdictions/jurisdiction'
import { verdictOf } from '../../src/rules/decide'
import type { Decision } from '../../src/rules/decision'
import { isVerdict } from '../../src/rules/decision'

type Expected = {
  outcome: string
  path: string | null
  relief: string | null
  notBefore: string | null
  also?: unknown[]
}

/** Runs every worked case of a state as a table, and holds that every branch decides some case. */
export function runCases(rules: Rules): void {
  const rows: (Record<string, unknown> & { id: string; note: string; expect: Expected })[] = JSON.parse(
    readFileSync(new URL(`./cases/${rules.id}.json`, import.meta.url), 'utf8'),
  )
  const hit = new Set<string>()

  describe(`worked cases of ${rules.id}`, () => {
    test.each(rows)('$id: $note', (row) => {
      const { answers, asOf }: ScreeningCase = parseCase(row, rules)
      const { outcome, path, relief, notBefore, also, trace } = verdictOf(rules, answers, asOf)
      for (const step of trace.steps) hit.add(step.id)
      if (trace.gate) hit.add(trace.gate.id)
      expect({ outcome, path, relief, notBefore, ...(row.expect.also ? { also } : {}) }).toEqual({
        outcome: row.expect.outcome,
        path: row.expect.path,
        relief: row.expect.relief,
        notBefore: row.expect.notBefore,
        ...(row.expect.also ? { also: row.expect.also } : {}),
      })
      expect(trace.steps.flatMap((step) => step.grounds.flatMap((ground) => ground.cite))).not.toEqual([])
    })

    test('every branch and every gate decides some case', () => {
      expect(
        [...branchIds(rules.decision), ...rules.gates.map((gate) => gate.id)].filter((id) => !hit.has(id)),
      ).toEqual([])
    })
  })
}

/** The ids of all branches, nested ones included. */
export function branchIds(decision: Decision): readonly string[] {
  return [...new Set(decision.flatMap(({ id, then }) => (isVerdict(then) ? [id] : [id, ...branchIds(then)])))]
}
