import { describe, expect, test } from 'vitest'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import { pardonCertificate } from '../../src/jurisdictions/federal'
import type { Rules } from '../../src/jurisdictions/jurisdiction'
import { next, type Settled } from '../../src/rules/decide'
import type { Answer, Answers } from '../../src/rules/fact'
import { truth } from '../../src/rules/outlook'

const TODAY = '2026-11-28'

/** Every way to say that the case was in a federal court: fact and option. */
const federalOptions = (rules: Rules) =>
  rules.facts.filter((fact) => fact.kind === 'choice' && fact.options.includes('federal')).map(({ id }) => id)

/** Answers `federal` wherever it is offered, and the first option of all else. */
function federalWalk(rules: Rules, concern: Answer): { answers: Answers; verdict: Settled } {
  let answers: Answers = { citizenshipConcern: concern }
  for (;;) {
    const step = next(rules, answers, TODAY)
    if ('verdict' in step) return { answers, verdict: step.verdict }
    if ('narrow' in step) throw new Error('Every answer is exact')
    const fact = rules.facts.find(({ id }) => id === step.ask)
    const first = fact?.kind === 'choice' ? (fact.options[0] ?? '') : fact?.kind === 'number' ? 10 : '2010-05-05'
    const value = federalOptions(rules).includes(step.ask) ? 'federal' : fact?.kind === 'yesNo' ? 'no' : first
    answers = { ...answers, [step.ask]: { value } }
  }
}

describe.each(stateIds)('a federal case in %s', async (state) => {
  const { rules, papers } = await loadJurisdiction(state)

  test('can be said, and the state knows it as one by each question that offers it', () => {
    const ways = federalOptions(rules)
    expect(ways).not.toEqual([])
    const known = ways.map((id) => truth(rules.federalCase, { answers: { [id]: { value: 'federal' } }, today: TODAY }))
    expect(known).toEqual(ways.map(() => 'yes'))
  })
  test('ends with help for a citizen, and is told of the federal pardon', () => {
    const { answers, verdict } = federalWalk(rules, { value: 'no' })
    expect(verdict.outcome).toBe('get_help')
    expect(truth(rules.federalCase, { answers, today: TODAY })).toBe('yes')
  })
  test.each([{ value: 'yes' }, 'unsure'] as const)('ends with help where citizenship is %j', (concern) => {
    expect(federalWalk(rules, concern).verdict.outcome).toBe('get_help')
  })
  test('each guide says beside its limits that the new federal list changes no record', async () => {
    const guides = (await papers()).flatMap((template) => (template.kind === 'guide' ? [template] : []))
    const silent = guides.filter(
      ({ sections }) => !sections.limits.some(({ id, when }) => id === 'limitImmigration' && !when),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

test('the text on the certificate is read again before the approval of its form ends', () => {
  expect(pardonCertificate.reviewBy).toBe('2027-03-31')
  expect(pardonCertificate.reviewed < pardonCertificate.reviewBy).toBe(true)
})
