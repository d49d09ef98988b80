import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { screenFile } from '../../src/headless/screen-file'
import { workbook } from '../records/text/make-workbook'

const folder = mkdtempSync(join(tmpdir(), 'screen-file-'))
const said = { out: '', err: '' }
afterEach(() => vi.restoreAllMocks())

const HEADER =
  'SUBJECT_ID,PRI_NAME,PRI_DOB,STP_ORI_CNTY_NAME,OFN,CNT_ORDER,STP_TYPE_DESCR,STP_EVENT_DATE,OFFENSE_DESCR,CONV_STAT_DESCR,DISP_DESCR,SENT_LOC_DESCR'
const COURT =
  '1,"HUGHES,SOPHIE Z",19700315,LOS ANGELES,77,101002001000,COURT ACTION,20010301,11357(A) HS-POSSESS CONCENTRATED CANNABIS,FELONY,CONVICTED,PROBATION'
const ARREST =
  '1,"HUGHES,SOPHIE Z",19700315,LOS ANGELES,,101001001000,ARREST/DETAINED/CITED,20010102,11357(A) HS-POSSESS CONCENTRATED CANNABIS,FELONY,,'
const OTHER =
  '2,"REED,MIA",19800315,FRESNO,78,101002001000,COURT ACTION,20030301,459 PC-BURGLARY,FELONY,CONVICTED,PROBATION'
const FILE = [HEADER, ARREST, COURT, OTHER].join('\n')

/** Runs the command on a list, in pieces as a pipe gives them. */
async function run(list: string | Uint8Array, ...args: readonly string[]): Promise<number> {
  said.out = said.err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += text
    return true
  })
  const bytes = typeof list === 'string' ? new TextEncoder().encode(list) : list
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += 101) yield bytes.slice(at, at + 101)
  }
  return screenFile(args, pieces())
}
const asOf = ['--as-of', '2026-11-28']
const lines = (): readonly string[] => said.out.trimEnd().split('\n')

describe('screen-file', { timeout: 60_000 }, () => {
  test('gives the rows back as they were, with what the law says beside them', async () => {
    expect(await run(FILE, '--layout', 'ca-doj', ...asOf)).toBe(0)
    const [head, arrest, court, other] = lines()
    expect(head).toBe(
      `${HEADER},pp_conviction,pp_status,pp_outcome,pp_path,pp_relief,pp_first_day,pp_citations,pp_missing,pp_reasons,pp_lawyer_first,pp_same_name`,
    )
    expect(arrest).toBe(`${ARREST},,other_row,,,,,,,,,`)
    expect(
      court?.startsWith(`${COURT},1/101002001,decided,likely_eligible,ca-prop64-application,dismiss_and_seal,,`),
    ).toBe(true)
    expect(court).toContain('Health & Saf. Code 11362.1(a)(1)-(2)')
    expect(court).toContain('sentenceStatus')
    expect(other).toBe(`${OTHER},2/101002001,other_crime,,,,,,,,,`)
    expect(said.err).toContain('3 rows, 2 people')
    expect(said.err).toMatch(/1\tca-11357a likely_eligible/)
  })
  test('knows a layout by its head', async () => {
    expect(await run(FILE, ...asOf)).toBe(0)
    expect(lines()[2]).toContain('likely_eligible')
  })
  test('takes a mapping file, dates with the month first, and another state', async () => {
    const mapping = join(folder, 'mapping.json')
    const columns = {
      name: 'Who',
      born: 'DOB',
      code: 'Law',
      charge: 'What',
      level: 'Class',
      outcome: 'Dispo',
      decided: 'When',
      done: 'Did',
      number: 'No',
      place: 'Court',
    }
    writeFileSync(mapping, JSON.stringify({ state: 'co', dates: 'mdy', columns }))
    const list =
      'No;Court;Who;DOB;Law;What;Class;Did;Dispo;When\n08M1;Denver;Ana de la Cruz;3/4/1980;18-18-406(1);MARIHUANA-POSSESS UNDER 1 OZ;petty;5/10/2008;Guilty;8/1/2008\n'
    expect(await run(list, '--mapping', mapping, ...asOf)).toBe(0)
    expect(lines()[0]).toContain('When;pp_conviction;pp_status')
    expect(lines()[1]).toContain(';decided;')
    expect(said.err).toContain('co-possess-petty')
  })
  test('reads a clinic’s table, and decides none of it where one day stands before its month', async () => {
    const table = readFileSync('tests/records/samples/any-clinic-1.csv', 'utf8')
    expect(await run(table, '--layout', 'clinic', '--state', 'ca', ...asOf)).toBe(0)
    expect(said.err).not.toContain('\tdecided')
    expect(said.out.match(/day_order_unclear/g)).toHaveLength(3)
    expect(await run(table.replace('13/02/2012', '02/13/2012'), '--layout', 'clinic', '--state', 'ca', ...asOf)).toBe(0)
    expect(said.err).toContain('2\tdecided')
    expect(await run(table, '--layout', 'clinic', ...asOf)).toBe(2)
    expect(said.err).toContain('--state: expected the state')
  })
  test('prints one JSON object for each row', async () => {
    expect(await run(FILE, '--json', ...asOf)).toBe(0)
    const [arrest, court] = lines().map((line) => JSON.parse(line))
    expect(arrest.row.PRI_NAME).toBe('HUGHES,SOPHIE Z')
    expect(court).toMatchObject({ pp_status: 'decided', pp_outcome: 'likely_eligible', row: { OFN: '77' } })
  })
  test('reads UTF-8 with and without its mark, and Windows-1252', async () => {
    const named = FILE.replaceAll('HUGHES,SOPHIE Z', 'NÚÑEZ,JOSÉ')
    const old = Uint8Array.from(named, (letter) => letter.charCodeAt(0))
    for (const list of [named, `\ufeff${named}`, old]) {
      expect(await run(list, ...asOf)).toBe(0)
      expect(said.out).toContain('"NÚÑEZ,JOSÉ"')
      expect(lines()[0]?.startsWith('SUBJECT_ID,')).toBe(true)
    }
  })
  test('reads a workbook, and refuses one that is broken', async () => {
    const cells = FILE.split('\n').map((line) =>
      line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replaceAll('"', '')),
    )
    expect(await run(workbook(cells), ...asOf)).toBe(0)
    expect(lines()[2]?.startsWith(`${COURT},1/101002001,decided,likely_eligible,`)).toBe(true)
    expect(await run(workbook(cells).slice(0, 500), ...asOf)).toBe(2)
    expect(said.err).toContain('expected a whole workbook')
  })
  test('writes the list per court and what is still to be found out', async () => {
    const courts = join(folder, 'courts.csv')
    const needs = join(folder, 'needs.csv')
    expect(await run(FILE, ...asOf, '--courts', courts, '--needs', needs)).toBe(0)
    expect(readFileSync(courts, 'utf8').split('\n')[1]).toMatch(
      /^ca-sup-los-angeles,"HUGHES,SOPHIE Z",1970-03-15,77,11357\(A\) HS,2001-03-01,likely_eligible,ca-prop64-application,dismiss_and_seal,/,
    )
    expect(readFileSync(needs, 'utf8')).toContain('sentenceStatus')
  })
  test('says at the end which row broke the list off, and keeps all before it', async () => {
    expect(await run(`${FILE}\n3,"REED`, ...asOf)).toBe(1)
    expect(lines()).toHaveLength(4)
    expect(said.err).toContain('row 5: a quote that never closes')
  })
  test('says that the people of a list must stand together', async () => {
    expect(await run([HEADER, COURT, OTHER, ARREST].join('\n'), ...asOf)).toBe(0)
    expect(await run([HEADER, COURT, OTHER, COURT.replace('101002', '102002')].join('\n'), ...asOf)).toBe(1)
    expect(said.err).toContain('sort the list by its person, or use --whole')
    expect(await run([HEADER, COURT, OTHER, COURT.replace('101002', '102002')].join('\n'), '--whole', ...asOf)).toBe(0)
  })
  test.each<[string, string, readonly string[]]>([
    ['an unknown option', '--colour', ['--colour', 'red']],
    ['an unknown layout', '--layout: expected one of', ['--layout', 'fbi']],
    ['an unknown state', '--state: expected one of', ['--state', 'xx']],
    ['a day that is none', '--as-of: expected a day', ['--as-of', '2026-02-30']],
    ['a mapping that is not there', 'nothing.json', ['--mapping', join(folder, 'nothing.json')]],
    ['two layouts', 'not both', ['--layout', 'ca-doj', '--mapping', 'x.json']],
  ])('refuses %s with one line and exit code 2', async (_, line, args) => {
    expect(await run(FILE, ...args)).toBe(2)
    expect(said.err).toContain(line)
    expect(said.err.trimEnd().split('\n')).toHaveLength(1)
    expect(said.out).toBe('')
  })
  test('refuses a list without the columns, and an empty one', async () => {
    expect(await run('a,b\n1,2\n', ...asOf)).toBe(2)
    expect(said.err).toContain('--mapping FILE')
    expect(await run('', ...asOf)).toBe(2)
    expect(said.err).toContain('found none')
  })
})

const PARALLEL = '/usr/bin/parallel'
const LIST = '../shared/bulk/ca-doj-made-up-50k.csv.xz'
const lacking = !existsSync(PARALLEL)
  ? ' (skipped: GNU parallel is not installed)'
  : !existsSync(LIST)
    ? ' (skipped: the list stands beside the repository)'
    : ''

describe.skipIf(lacking !== '')(`the filter spread over processes${lacking}`, { timeout: 300_000 }, () => {
  test('comes to the same as one process, once sorted', () => {
    const command = 'node src/headless/run.mjs screen-file --layout ca-doj --no-header --as-of 2026-11-28'
    const text = spawnSync('xz', ['-dc', LIST], { encoding: 'utf8', maxBuffer: 1e9 }).stdout
    const list = join(folder, 'list.csv')
    // Some hundred people are enough.
    writeFileSync(list, text.split('\n').slice(0, 8_001).join('\n'))
    const shell = (line: string): string => spawnSync('bash', ['-c', line], { encoding: 'utf8', maxBuffer: 1e9 }).stdout
    const one = shell(`${command} < ${list} 2> /dev/null | sort`)
    const many = shell(
      `${PARALLEL} --jobs 2 --pipe --header : --colsep , --groupby 3 --block 4M '${command}' < ${list} 2> /dev/null | sort`,
    )
    expect(one.split('\n').length).toBeGreaterThan(7_900)
    expect(many).toBe(one)
  })
})
