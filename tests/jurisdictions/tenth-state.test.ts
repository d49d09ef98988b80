import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// A state is added with its folder, its words and its cases, and nothing else: done here in a copy of the project.

const STATE = `
import { always, any, cite, is } from '../../rules/condition'
import { branch, eligible, notEligible } from '../../rules/decision'
import type { ChoiceFact } from '../../rules/fact'
import { citizenshipConcern, immigrationGate, pendingCharges } from '../facts'
import type { Jurisdiction, Rules } from '../jurisdiction'

const offense: ChoiceFact = { id: 'offense', scope: 'charge', kind: 'choice', options: ['zz-possession'] }

const rules: Rules = {
  id: 'zz',
  reviewed: '2026-11-21',
  reviewBy: '2027-05-21',
  facts: [citizenshipConcern, offense, pendingCharges],
  first: ['citizenshipConcern'],
  offenses: [{ id: 'zz-possession', section: 'ZZ 1', sections: ['1'], prints: ['POSS'] }],
  paths: [{ id: 'zz-seal', cite: [cite('ZZ 2')], kind: 'automatic', relief: ['seal'], papers: [] }],
  decision: [
    branch('open-case', is(pendingCharges, 'yes'), notEligible(null, null), cite('ZZ 3')),
    branch('sealed', always, eligible('zz-seal', 'seal'), cite('ZZ 2')),
  ],
  gates: [immigrationGate(['eligible'], cite('ZZ 4'))],
  notices: [],
  helpers: [],
  federalCase: any(),
}

export default {
  rules,
  directory: async () => ({ courts: [], prosecutors: [] }),
  papers: async () => [],
} satisfies Jurisdiction
`

const WORDS = {
  start: { name: 'Zenith' },
  fact: { offense: { ask: 'Which law is it?', short: 'Charge', option: { 'zz-possession': 'Having some' } } },
  offense: { 'zz-possession': { happened: 'I had some' } },
  path: {
    'zz-seal': { name: 'Seal', does: 'It hides it.', fee: 'Free', wait: 'None', next: 'Wait.', limits: 'No more.' },
  },
  relief: { seal: { can: 'You can seal it.', may: 'You can likely seal it.' } },
  reason: { 'open-case': 'A case is open.', sealed: 'No case is open.' },
}

const row = (id: string, facts: object, outcome: string, path: string | null) => ({
  id,
  note: id,
  asOf: '2026-11-21',
  facts: { citizenshipConcern: 'no', ...facts },
  expect: { outcome, path, relief: path && 'seal', notBefore: null },
})
const CASES = [
  row('ZZ-01', { pendingCharges: 'no' }, 'eligible', 'zz-seal'),
  row('ZZ-02', { pendingCharges: 'yes' }, 'not_eligible', null),
  row('ZZ-03', { citizenshipConcern: 'yes', pendingCharges: 'no' }, 'get_help', 'zz-seal'),
]

let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'tenth-state-'))
  for (const part of [
    'src',
    'locales',
    'tests',
    'public',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
    'index.html',
  ]) {
    cpSync(part, join(copy, part), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  mkdirSync(join(copy, 'src/jurisdictions/zz'))
  writeFileSync(join(copy, 'src/jurisdictions/zz/index.ts'), STATE)
  for (const language of ['en', 'es']) writeFileSync(join(copy, `locales/${language}/zz.json`), JSON.stringify(WORDS))
  writeFileSync(join(copy, 'tests/jurisdictions/cases/zz.json'), JSON.stringify(CASES))
}, 60_000)
afterAll(() => rmSync(copy, { recursive: true, force: true }))

type Ran = { readonly code: number; readonly out: string; readonly all: string }

/** Runs a program of Node in the copy. */
const run = (program: string, ...args: string[]) =>
  new Promise<Ran>((done) => {
    execFile(process.execPath, [program, ...args], { cwd: copy }, (error, out, wrong) =>
      done({ code: error ? 1 : 0, out, all: out + wrong }),
    )
  })

test('a tenth state passes every test of the states, is typed, and is screened', { timeout: 300_000 }, async () => {
  const suite = ['cases', 'data', 'walks']
    .map((name) => `tests/jurisdictions/${name}.test.ts`)
    .concat('tests/locales.test.ts')
  const [tests, types, screened] = await Promise.all([
    run('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--no-isolate', '-t', 'zz', ...suite),
    run('node_modules/typescript/bin/tsc'),
    run('src/headless/run.mjs', 'screen', 'tests/jurisdictions/cases/zz.json'),
  ])
  expect(tests.all).toMatch(/ZZ|passed/)
  expect(tests.code, tests.all).toBe(0)
  expect(types.code, types.all).toBe(0)
  expect(screened.code, screened.all).toBe(0)
  const outcomes = screened.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).outcome)
  expect(outcomes).toEqual(['eligible', 'not_eligible', 'get_help'])
})
