import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { screen } from '../../src/headless/screen'

const folder = mkdtempSync(join(tmpdir(), 'screen-'))

function written(rows: unknown): string {
  const file = join(folder, 'cases.json')
  writeFileSync(file, typeof rows === 'string' ? rows : JSON.stringify(rows))
  return file
}

/** Runs the command as a person would. */
const command = (rows: unknown) =>
  spawnSync(process.execPath, ['src/headless/run.mjs', 'screen', written(rows)], { encoding: 'utf8' })

/** Runs what the command runs, without a process of its own. */
async function screened(rows: unknown, ...args: string[]) {
  const said = { stdout: '', stderr: '' }
  const heard = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += text
      return true
    }),
  )
  try {
    return { status: await screen([written(rows), ...args]), ...said }
  } finally {
    for (const each of heard) each.mockRestore()
  }
}

const sample = { id: 'CA-x', asOf: '2026-11-21', facts: { courtLevel: 'federal' } }

describe('screen', { timeout: 60_000 }, () => {
  test('answers every case, in order, one JSON line each', () => {
    const rows: { id: string; expect: { outcome: string } }[] = JSON.parse(
      readFileSync('tests/jurisdictions/cases/ca.json', 'utf8'),
    )
    const { status, stdout, stderr } = command(rows)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id, outcome }) => [id, outcome])).toEqual(rows.map(({ id, expect }) => [id, expect.outcome]))
    expect(Object.keys(lines[0])).toEqual(['id', 'outcome', 'path', 'relief', 'notBefore', 'why'])
    expect(lines[0].why).toContain('Health & Saf. Code 11362.1(a)(1)-(2)')
  })
  test('takes dates and amounts as far as they are known', async () => {
    const row = JSON.parse(readFileSync('tests/jurisdictions/cases/ca.json', 'utf8'))[0]
    const { offenseDate } = row.facts
    const cases = [
      { offenseDate },
      { offenseDate: offenseDate.slice(0, 4) },
      { offenseDate: offenseDate.slice(0, 7), amountGrams: [row.facts.amountGrams, row.facts.amountGrams] },
      { offenseDate: [offenseDate, `${offenseDate.slice(0, 4)}-12-31`] },
    ]
    const { status, stdout, stderr } = await screened(
      cases.map((facts) => ({ ...row, facts: { ...row.facts, ...facts } })),
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const told = stdout.trim().split('\n')
    expect(new Set(told).size).toBe(1)
  })
  test('reads a file that Windows marked at its start', async () => {
    const { status, stdout } = await screened(`\uFEFF${JSON.stringify([sample])}`)
    expect([status, JSON.parse(stdout).id]).toEqual([0, 'CA-x'])
  })
  test('bad input ends the process with its exit code', () => {
    expect(command('{')).toMatchObject({ status: 2, stdout: '' })
  })
  test('takes the state from the row, the option or the id', async () => {
    expect((await screened([{ ...sample, id: '1', state: 'ca' }])).status).toBe(0)
    expect((await screened([{ ...sample, id: '1' }], '--state', 'ca')).status).toBe(0)
    expect((await screened([sample])).status).toBe(0)
  })
  test.each([
    ['an unknown state', [{ ...sample, state: 'zz' }], 'CA-x: state: expected one of'],
    [
      'a wrong value',
      [sample, { ...sample, id: 'CA-y', facts: { offenseLevel: 'big' } }],
      'CA-y: facts.offenseLevel: expected one of felony, misdemeanor, infraction',
    ],
    [
      'a day that does not exist',
      [{ ...sample, facts: { offenseDate: '2006-02-31' } }],
      'CA-x: facts.offenseDate: expected a day YYYY-MM-DD',
    ],
    [
      'half a span',
      [{ ...sample, facts: { offenseDate: ['1994-06-30'] } }],
      'CA-x: facts.offenseDate: expected a day YYYY-MM-DD, a year YYYY',
    ],
    [
      'a span that runs backwards',
      [{ ...sample, facts: { offenseDate: ['1994-06-30', '1994-01-01'] } }],
      'CA-x: facts.offenseDate: expected',
    ],
    [
      'a month that does not exist',
      [{ ...sample, facts: { offenseDate: '1994-13' } }],
      'CA-x: facts.offenseDate: expected',
    ],
    [
      'a span of text',
      [{ ...sample, facts: { amountGrams: ['0', '3'] } }],
      'CA-x: facts.amountGrams: expected a number from 0 to 1000000, or two of them',
    ],
    [
      'a span of what has no order',
      [{ ...sample, facts: { offenseLevel: ['felony', 'misdemeanor'] } }],
      'CA-x: facts.offenseLevel: expected one of',
    ],
    ['no day of reading', [{ ...sample, asOf: 'today' }], 'CA-x: asOf: expected a day YYYY-MM-DD'],
    ['no facts', [{ id: 'CA-x', asOf: '2026-11-21' }], 'CA-x: facts: expected an object'],
    ['no array', { a: 1 }, 'expected a JSON array of cases'],
    ['no JSON', '{', 'expected a file with a JSON array of cases'],
  ])('%s: one line, exit 2, nothing on standard output', async (_, rows, message) => {
    const { status, stdout, stderr } = await screened(rows)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(message)
  })
})
