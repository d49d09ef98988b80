import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { loadJurisdiction } from '../../src/jurisdictions'
import { layouts } from '../../src/jurisdictions/ca/records/layouts'
import { stateRooms } from '../../src/jurisdictions/record-rooms'
import { verdictOf } from '../../src/rules/decide'
import type { Finding } from '../../src/screening/finding'
import type { Done } from '../../src/screening/job'
import { lookAt } from '../../src/screening/look'
import { work } from '../../src/screening/work'
import { workbook } from '../records/text/make-workbook'
import { random } from '../seeded'
import { TODAY } from './list'

// What the worker of the page does, with the file as a browser gives it.

const HEADER =
  'SUBJECT_ID,PRI_NAME,PRI_DOB,STP_ORI_CNTY_NAME,OFN,CNT_ORDER,STP_TYPE_DESCR,STP_EVENT_DATE,OFFENSE_DESCR,CONV_STAT_DESCR,DISP_DESCR,SENT_LOC_DESCR'
const CHARGES = [
  '11357(A) HS-POSSESS CONCENTRATED CANNABIS,FELONY',
  '11357(B) HS-POSSESS MARIJUANA 28.5-/GRAMS,MISDEMEANOR',
  '11358 HS-PLANT/CULTIVATE/ETC MARIJUANA/HASH,FELONY',
  '11359 HS-POSSESS MARIJUANA/HASH FOR SALE,FELONY',
  '11360(A) HS-GIVE/ETC MARIJ OVER 1 OZ/28.5 GRM,FELONY',
  '459 PC-BURGLARY,FELONY',
  '182 PC-CRIMINAL CONSPIRACY,FELONY',
]
const roll = random(17)
const pick = (from: number, to: number): number => from + Math.floor(roll() * (to - from))

/** So many people with some judgments each. */
function people(many: number): string {
  const rows = Array.from({ length: many }, (_, at) =>
    Array.from({ length: pick(1, 4) }, (_, charge) =>
      [
        `${at},"HUGHES,SOPHIE ${at}",${pick(1940, 1970)}0315,LOS ANGELES,${at}7${charge},10${charge + 1}002001000`,
        `COURT ACTION,${pick(1985, 2026)}0301,${CHARGES[pick(0, CHARGES.length)]},CONVICTED,PROBATION`,
      ].join(','),
    ),
  )
  return [HEADER, ...rows.flat()].join('\n')
}

async function done(file: Blob, goesOn = async () => true): Promise<Done & { findings: readonly Finding[] }> {
  const { rules, directory } = await loadJurisdiction('ca')
  const { courts } = await directory()
  const [layout] = layouts
  if (!layout) throw new Error('no layout')
  const findings: Finding[] = []
  // As it reaches a worker.
  const job = { ...structuredClone({ rules, courts, layout }), file, today: TODAY, whole: false }
  const told = await work(job, stateRooms, (progress) => findings.push(...progress.findings), goesOn)
  return { ...told, findings }
}

describe('a list in the page', { timeout: 60_000 }, () => {
  test('comes to the same as on the command line, byte for byte', async () => {
    const list = people(300)
    const command = ['src/headless/run.mjs', 'screen-file', '--layout', 'ca-doj', '--as-of', TODAY]
    const { stdout } = spawnSync(process.execPath, command, { input: list, encoding: 'utf8', maxBuffer: 1e9 })
    const { rows, tally, findings } = await done(new Blob([list]))
    expect(await rows.text()).toBe(stdout)
    expect(tally.people).toBe(300)
    expect(findings.length).toBe((tally.statuses.get('decided') ?? 0) + (tally.statuses.get('reported') ?? 0))
    expect(findings.filter(({ decided }) => decided.status === 'decided').length).toBeGreaterThan(50)
  })
  test('shows each conviction with the verdict that it was given', async () => {
    const { rules } = await loadJurisdiction('ca')
    const { findings } = await done(new Blob([people(60)]))
    for (const { decided } of findings) {
      if (decided.status !== 'decided') continue
      const { ungated, path, relief, trace } = verdictOf(rules, decided.answers, TODAY)
      const { outcome, reason } = decided
      expect({ outcome, path: decided.path, relief: decided.relief, reason }).toEqual({
        outcome: ungated,
        path,
        relief,
        reason: trace.steps.at(-1)?.id,
      })
    }
  })
  test('that is stopped keeps what was decided before', async () => {
    const list = people(3_000)
    let pieces = 0
    const { stopped, tally, trouble, rows } = await done(new Blob([list]), async () => ++pieces < 2)
    expect({ stopped, trouble }).toEqual({ stopped: true, trouble: null })
    expect(tally.rows).toBeGreaterThan(1_000)
    expect(tally.rows).toBeLessThan(list.split('\n').length - 1)
    expect((await rows.text()).trimEnd().split('\n')).toHaveLength(tally.rows + 1)
  })
  test('that breaks off names the row and keeps what stands before it', async () => {
    const list = people(40)
    const many = list.split('\n').length
    const { trouble, tally } = await done(new Blob([`${list}\n41,"REED,MIA`]))
    expect(trouble).toEqual({ problem: 'quote_never_closes', row: many + 1 })
    expect(tally.rows).toBe(many - 1)
  })
  test('is read from a workbook as from text', async () => {
    const list = people(30)
    const cells = list
      .split('\n')
      .map((line) => [...line.matchAll(/"([^"]*)"|([^,]+)/g)].map((one) => one[1] ?? one[2] ?? ''))
    const file = new Blob([workbook(cells)])
    const { rows } = await done(file)
    expect(await rows.text()).toBe(await (await done(new Blob([list]))).rows.text())
    expect(await lookAt(file)).toEqual({ header: HEADER.split(','), rows: cells.slice(1, 201) })
    expect(await lookAt(new Blob([workbook(cells).slice(0, 600)]))).toEqual({ problem: 'damaged' })
    expect(await lookAt(new Blob(['']))).toEqual({ problem: 'empty' })
  })
})
