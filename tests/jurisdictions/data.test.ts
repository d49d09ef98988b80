import { describe, expect, test } from 'vitest'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import type { Helper } from '../../src/jurisdictions/jurisdiction'
import type { Condition } from '../../src/rules/condition'
import { isDay } from '../../src/rules/day'
import { type Decision, isVerdict, type Verdict } from '../../src/rules/decision'
import { factsOf } from '../../src/rules/outlook'

// What holds of the data of every state, one found later included.

const repeated = (ids: readonly string[]) => ids.filter((id, place) => ids.indexOf(id) !== place)

type Leaf = { readonly branch: string; readonly cited: boolean; readonly verdict: Verdict }

/** Every verdict with whether a branch above it, or a part of its conditions, is cited. */
function leaves(decision: Decision, above = false): readonly Leaf[] {
  return decision.flatMap(({ id, when, cite, then }) => {
    const cited = above || Boolean(cite?.length) || hasCite(when)
    return isVerdict(then) ? [{ branch: id, cited, verdict: then }] : leaves(then, cited)
  })
}

function hasCite(condition: Condition): boolean {
  if (condition.cite?.length) return true
  if ('all' in condition) return condition.all.some(hasCite)
  if ('any' in condition) return condition.any.some(hasCite)
  return 'not' in condition ? hasCite(condition.not) : 'maybe' in condition && hasCite(condition.maybe)
}

function conditions(decision: Decision): readonly Condition[] {
  return decision.flatMap(({ when, then }) =>
    isVerdict(then) ? [when, ...(then.likelyIf ? [then.likelyIf] : [])] : [when, ...conditions(then)],
  )
}

describe.each(stateIds)('%s', async (state) => {
  const { rules, directory } = await loadJurisdiction(state)
  const { courts, prosecutors } = await directory()
  const facts = new Map(rules.facts.map((fact) => [fact.id, fact]))

  test('is plain data: equal to its own JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
  })
  test('names each fact, offense, path and notice once', () => {
    for (const rows of [rules.facts, rules.offenses, rules.paths, rules.notices]) {
      expect(repeated(rows.map((row) => row.id))).toEqual([])
    }
  })
  test('says when its law was checked and until when that is good', () => {
    expect(isDay(rules.reviewed) && isDay(rules.reviewBy) && rules.reviewed < rules.reviewBy).toBe(true)
  })
  test('cites the law at every verdict, gate, path and notice', () => {
    expect(leaves(rules.decision).filter((leaf) => !leaf.cited)).toEqual([])
    expect([...rules.gates, ...rules.paths, ...rules.notices].filter((each) => each.cite.length === 0)).toEqual([])
  })
  test('turns only on facts that it declares', () => {
    const all = [...conditions(rules.decision), rules.federalCase, ...rules.gates, ...rules.notices].flatMap((each) =>
      factsOf('when' in each ? each.when : each),
    )
    expect([...all, ...rules.first].filter((id) => !facts.has(id))).toEqual([])
  })
  test('lets one choice bound another only by the options of both', () => {
    const optionsOf = (id: string): readonly string[] => {
      const fact = facts.get(id)
      return fact?.kind === 'choice' ? fact.options : []
    }
    const wrong = rules.facts.flatMap((fact) =>
      (fact.kind === 'choice' ? (fact.bounds ?? []) : []).flatMap(({ by, leaves }) =>
        Object.entries(leaves).filter(
          ([option, left]) =>
            !optionsOf(by).includes(option) ||
            left.length === 0 ||
            left.some((each) => !optionsOf(fact.id).includes(each)),
        ),
      ),
    )
    expect(wrong).toEqual([])
  })
  test('shows together only facts that it declares, each in one group', () => {
    const grouped = (rules.together ?? []).flatMap((group) => group.facts)
    expect(grouped.filter((id) => !facts.has(id))).toEqual([])
    expect(repeated(grouped)).toEqual([])
    expect(grouped.filter((id) => rules.first.includes(id))).toEqual([])
  })
  test('leads only to paths that it knows, with a relief that the path can give', () => {
    const wrong = leaves(rules.decision).filter(({ verdict: { path, relief } }) => {
      const found = rules.paths.find((each) => each.id === path)
      return path !== null && (!found || (relief !== null && !found.relief.includes(relief)))
    })
    expect(wrong.map((leaf) => [leaf.branch, leaf.verdict.path, leaf.verdict.relief])).toEqual([])
  })
  test('ends with a branch that is always true', () => {
    expect(rules.decision.at(-1)?.when).toEqual({ all: [] })
  })
  test('offers its offenses as the answers to the question about the charge', () => {
    const offense = facts.get('offense')
    expect(offense?.kind === 'choice' && offense.options).toEqual(rules.offenses.map((each) => each.id))
  })
  test('has each court and office once, and courts say only what the facts allow', () => {
    expect(repeated([...courts, ...prosecutors].map((row) => row.id))).toEqual([])
    const wrong = courts.flatMap(({ id, says }) =>
      Object.entries(says)
        .filter(([fact, value]) => {
          const found = facts.get(fact)
          return !found || (found.kind === 'choice' && !found.options.includes(value ?? ''))
        })
        .map((entry) => [id, ...entry]),
    )
    expect(wrong).toEqual([])
  })
  test('names only those who help and can be reached', () => {
    const reached = ({ phones = [], email, url }: Helper) =>
      phones.length > 0 || email !== undefined || url !== undefined
    expect(rules.helpers.filter((helper) => !reached(helper))).toEqual([])
    expect(
      rules.helpers.flatMap(({ phones = [] }) => phones).filter((phone) => phone.replace(/\D/g, '').length < 10),
    ).toEqual([])
  })
  test('has a court and a prosecutor for every county that it lists', () => {
    const county = facts.get('county')
    if (county?.kind !== 'choice') return
    for (const rows of [courts, prosecutors]) {
      const served = new Set(rows.map((row) => row.county))
      expect(county.options.filter((name) => !served.has(name))).toEqual([])
    }
  })
})
