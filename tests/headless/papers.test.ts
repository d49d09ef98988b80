import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { contactSheet } from '../../src/documents/pdf/contact-sheet'
import { packetsOf } from '../../src/headless/packets'
import { papers as run } from '../../src/headless/papers'
import { fonts } from '../documents/packets'
import { readPdf, textOfPdf } from '../documents/read-pdf'

const folder = mkdtempSync(join(tmpdir(), 'papers-'))
const sample = () => JSON.parse(readFileSync('tests/headless/person.json', 'utf8'))
let count = 0

/** Writes the file and runs the command on it, here rather than in a process of its own. */
async function papers(file: unknown) {
  const { input, out } = written(file)
  const [stdout, stderr] = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockReturnValue(true),
  )
  const status = await run([input, out])
  const said = [stdout, stderr].map((spy) => spy?.mock.calls.join('') ?? '')
  vi.restoreAllMocks()
  return { status, stdout: said[0] ?? '', stderr: said[1] ?? '', out }
}

function written(file: unknown) {
  count += 1
  const input = join(folder, `person-${count}.json`)
  writeFileSync(input, typeof file === 'string' ? file : JSON.stringify(file))
  return { input, out: join(folder, `out-${count}`) }
}

describe('papers', { timeout: 60_000 }, () => {
  test('makes the packet without a browser and says what it wrote', async () => {
    const { input, out } = written(sample())
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/headless/run.mjs', 'papers', input, out], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const packet = join(out, 'case-1-ca-prop64-application')
    expect(readdirSync(packet).sort()).toEqual([
      'ca-cr-400.pdf',
      'ca-cr-401.pdf',
      'ca-cr-403.pdf',
      'ca-prop64-facts.pdf',
      'ca-prop64-guide.pdf',
      'packet.pdf',
      'reading-copy.pdf',
    ])
    expect(stdout).toContain('case 1, charge 1: eligible (ca-prop64-application)')
    expect(stdout).toContain(`${join(packet, 'packet.pdf')}: `)
    const text = textOfPdf(await readPdf(new Uint8Array(readFileSync(join(packet, 'packet.pdf')))))
    expect(text).toContain("María José Núñez-O'Brien")
    expect(text).toContain('HSC 11359')
  })
  test('makes every open path, the best one and those beside it', async () => {
    const person = JSON.parse(readFileSync('tests/headless/people/wa-cannabis-vacate.json', 'utf8'))
    const { stdout, out } = await papers(person)
    expect(readdirSync(out)).toEqual(['case-1-wa-blake-vacate', 'case-1-wa-cannabis-vacate'])
    expect(stdout).not.toContain('not made')
    delete person.cases[0].paidFines
    const less = await papers(person)
    expect(less.status).toBe(0)
    expect(less.stdout).toContain('also open, not made: wa-blake-vacate (cases[0].paidFines: expected')
    expect(readdirSync(less.out)).toEqual(['case-1-wa-cannabis-vacate'])
  })
  test('says what is left to a pen, and how it parted a name', async () => {
    const person = JSON.parse(readFileSync('tests/headless/people/nv-general-seal.json', 'utf8'))
    person.person.fullName = 'Ana de la Cruz'
    person.person.phone = 'unknown'
    const { stdout } = await papers(person)
    expect(stdout).toContain(
      'nv-general-seal: the name in parts, as guessed: firstName "Ana", middleName "", lastName "de la Cruz"',
    )
    expect(stdout).toMatch(/nv-general-seal: stays empty on DPS-006: \S/)
    const told = await papers({
      ...person,
      person: { ...person.person, firstName: 'Ana', middleName: 'de la', lastName: 'Cruz' },
    })
    expect(told.stdout).not.toContain('as guessed')
  })
  test('shows many pages on one sheet', async () => {
    const [made] = await packetsOf('tests/headless/people/wa-cannabis-vacate.json')
    const pages = made?.paths.flatMap(({ assembled }) => assembled.sheets.flatMap(({ laid }) => laid.pages)) ?? []
    const thumbs = Array.from({ length: 16 }, (_, place) => ({
      marks: pages[place % pages.length] ?? [],
      label: `page ${place}`,
    }))
    const sheet = await readPdf(await contactSheet(thumbs, fonts))
    expect(sheet.pages).toHaveLength(2)
    expect(textOfPdf(sheet)).toContain('page 15')
    expect(sheet.pages.flat().every(({ x, y, width }) => x >= 0 && x + width <= 792 && y > 0 && y < 612)).toBe(true)
  })
  test('says so where the law opens no path', async () => {
    const person = sample()
    person.cases[0].courtLevel = 'federal'
    const { status, stdout, out } = await papers(person)
    expect(status).toBe(1)
    expect(stdout).toContain('get_help')
    expect(existsSync(out)).toBe(false)
  })
  test('makes nothing for a person who may not be a citizen until a lawyer said so', async () => {
    const person = sample()
    person.person.citizenshipConcern = 'unknown'
    expect((await papers(person)).stdout).toContain('an immigration lawyer comes first')
    delete person.cases[0].attachFacts
    expect((await papers({ ...person, advised: true })).status).toBe(0)
  })
  /** The sample with one value changed (or, left out, taken away) at a place such as `cases.0.court`. */
  const changed = (place: string, value?: unknown) => {
    const person = sample()
    const keys = place.split('.')
    const last = keys.pop() ?? ''
    const holder = keys.reduce((inner, key) => inner[key], person)
    if (value === undefined) delete holder[last]
    else holder[last] = value
    return person
  }
  const broken: readonly (readonly [string, () => unknown, string])[] = [
    ['no JSON', () => '{', 'expected a JSON file'],
    ['an unknown state', () => changed('state', 'zz'), 'state: expected one of'],
    ['a day that does not exist', () => changed('asOf', '2026-02-30'), 'asOf: expected a day'],
    ['a language without words', () => changed('language', 'xx'), 'language: expected one of en, es'],
    [
      'a wrong value',
      () => changed('cases.0.charges.1.offenseLevel', 'big'),
      'cases[0].charges[1].offenseLevel: expected one of felony',
    ],
    [
      'a fact that is none',
      () => changed('person.shoeSize', 9),
      'person.shoeSize: expected a fact that the state knows',
    ],
    ['a fact in the wrong place', () => changed('person.caseNumber', '7'), 'person.caseNumber: expected under a case'],
    ['a court that is none', () => changed('cases.0.court', 'x'), 'cases[0].court: expected the id of a court'],
    [
      'a missing blank',
      () => changed('cases.0.waiveAppearance'),
      'cases[0].waiveAppearance: expected "yes", "no" or "unknown"',
    ],
    [
      'letters that cannot be printed',
      () => changed('person.fullName', '王伟'),
      'expected letters that can be printed; found 王 伟',
    ],
    [
      'a name that is too long',
      () => changed('person.fullName', 'x'.repeat(101)),
      'person.fullName: expected a text of at most 100 letters',
    ],
  ]
  test.each(broken)('%s: one line, exit 2, nothing written', async (_, breaks, message) => {
    const { status, stdout, stderr, out } = await papers(breaks())
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(existsSync(out)).toBe(false)
  })
})
