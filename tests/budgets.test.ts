import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { askedFacts } from '../src/interview/asked'
import { loadJurisdiction, stateIds } from '../src/jurisdictions'
import type { Answers } from '../src/rules/fact'
import { plainCase } from './browser/plain-cases'
import { inKb, parts } from './sizes'

// What may not grow unnoticed: the size of each part of the built page, and the number of questions of a plain case.

const SITE = process.env.SITE ?? 'dist'
const MOST_QUESTIONS = 20

describe.skipIf(!existsSync(`${SITE}/index.html`))('the built page', () => {
  test.each(existsSync(`${SITE}/index.html`) ? parts(SITE).map((part) => [part.name, part] as const) : [])(
    '%s stay within their budget',
    (name, { bytes, most, files }) => {
      expect(files.length, name).toBeGreaterThan(0)
      expect(bytes, `${name}: ${inKb(bytes)} of ${inKb(most)}\n${files.join('\n')}`).toBeLessThanOrEqual(most)
    },
  )
  test('every state has its words and its law in files of its own', () => {
    const folders = readdirSync('src/jurisdictions', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(parts(SITE).filter(({ name }) => name.startsWith('law and words')).length).toBe(folders.length)
  })
})

test.each(stateIds)('a plain case of %s is settled by few questions', async (state) => {
  const { rules } = await loadJurisdiction(state)
  const { said } = plainCase(state)
  const answers: Answers = Object.fromEntries([
    ...rules.facts.map(({ id }) => [id, 'unsure' as const]),
    ...Object.entries(said).map(([fact, value]) => [fact, value === 'unsure' ? ('unsure' as const) : { value }]),
  ])
  const asked = askedFacts(rules, answers, '2026-11-22')
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(MOST_QUESTIONS)
})
