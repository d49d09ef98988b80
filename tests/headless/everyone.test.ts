import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Assembled, assemble } from '../../src/documents/assemble'
import { printable } from '../../src/documents/characters'
import { GUIDE, GUIDE_CLOSE } from '../../src/documents/formats'
import { guidePaper } from '../../src/documents/guide-paper'
import { type Mark, PAGE } from '../../src/documents/layout/mark'
import { measure } from '../../src/documents/layout/measure'
import { type Laid, layOut } from '../../src/documents/layout/pages'
import type { Paper } from '../../src/documents/paper'
import { draw } from '../../src/documents/pdf/draw'
import { packetsOf } from '../../src/headless/packets'
import { parsePerson, stateOf } from '../../src/headless/person'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import * as shared from '../../src/jurisdictions/facts'
import { packetOf } from '../../src/jurisdictions/packet'
import type { Answers, Fact } from '../../src/rules/fact'
import { fonts, sayIn, TODAY } from '../documents/packets'
import { partedIn } from '../documents/parted'
import { readPdf, textOfPdf } from '../documents/read-pdf'

// Every invented person of every state: one for each path whose papers are made.

const FOLDER = 'tests/headless/people'
const people = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''))
const noQpdf = spawnSync('qpdf', ['--version']).error ? ' (left out: qpdf is not installed)' : ''

const papersOf = ({ sheets, guideLaid }: Assembled): readonly Laid[] => [
  ...sheets.map(({ laid }) => laid),
  ...(guideLaid ? [guideLaid] : []),
]
/** Every paper before it is set in pages: those to file, those to read, and the guide in either print. */
const papersIn = ({ sheets, guide }: Assembled): readonly Paper[] => [
  ...sheets.flatMap(({ paper, reading }) => [paper, reading]),
  ...(guide ? [guidePaper(guide, GUIDE), guidePaper(guide, GUIDE_CLOSE)] : []),
]
const squeezed = (text: string) => text.replace(/\s/g, '')

test('every path that can be filed has a person', async () => {
  for (const id of stateIds) {
    const { rules, papers } = await loadJurisdiction(id)
    if ((await papers()).length === 0) continue
    const filed = rules.paths.filter((path) => path.kind === 'filed')
    expect(filed.filter((path) => path.papers.length === 0).map((path) => path.id)).toEqual([])
    expect(filed.map((path) => path.id).filter((path) => !people.includes(path))).toEqual([])
  }
})

describe.each(people)('%s', { timeout: 60_000 }, (name) => {
  test(`comes out as a packet that a court can read`, async () => {
    const file = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'))
    const paths = (await packetsOf(`${FOLDER}/${name}.json`)).flatMap((each) => each.paths)
    expect(paths.map(({ path }) => path)).toContain(name)
    for (const { case: count, path, assembled } of paths) {
      const laid = papersOf(assembled)
      const bytes = await draw(laid, 'Court papers', fonts)
      const pdf = await readPdf(bytes)
      const text = textOfPdf(pdf)
      expect(text).not.toMatch(/\bundefined\b|\bnull\b|NaN|\[object|\{\{|\}\}/)
      expect(squeezed(text)).toContain(squeezed(file.person.fullName))
      const { caseNumber } = file.cases[count - 1]
      if (caseNumber && caseNumber !== 'unknown' && (await prints(file, path)))
        expect(squeezed(text)).toContain(squeezed(caseNumber))
      expect(pdf.info).toEqual({ title: 'Court papers', author: 'Prepared by the petitioner', language: 'en' })
      expect(bytes.length).toBeLessThan(40_000 * Math.max(10, pdf.pages.length))
      const raw = Buffer.from(bytes).toString('latin1')
      const faces = [...raw.matchAll(/\/BaseFont \/(\S+)/g)].map((match) => match[1] ?? '')
      expect(faces.length).toBeGreaterThan(0)
      expect(faces.filter((face) => !/^[A-Z]{6}\+Tinos/.test(face))).toEqual([])
      expect(problemsOf([...laid, ...assembled.sheets.map(({ reading }) => layOut(reading))])).toEqual([])
      expect(papersIn(assembled).flatMap(partedIn)).toEqual([])
    }
  })
  test.each(['everything long', 'nothing said'] as const)(
    'overflows nothing and parts nothing with %s',
    async (kind) => {
      const { laid, facts, parted } = await strained(name, kind)
      expect(problemsOf(laid)).toEqual([])
      expect(parted).toEqual([])
      if (kind === 'everything long')
        expect(squeezed(JSON.stringify(laid.flatMap(({ pages }) => pages.flat())))).toContain(
          squeezed(JSON.stringify(printable(long(facts.fullName))).slice(1, 12)),
        )
    },
  )
})

describe(`qpdf finds no fault${noQpdf}`, () => {
  test.skipIf(noQpdf)('in any packet', { timeout: 300_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'packets-'))
    for (const name of people) {
      for (const { path, assembled } of (await packetsOf(`${FOLDER}/${name}.json`)).flatMap((each) => each.paths)) {
        const target = join(folder, `${name}-${path}.pdf`)
        writeFileSync(target, await draw(papersOf(assembled), 'Court papers', fonts))
        const { status, stdout, stderr } = spawnSync('qpdf', ['--check', target], { encoding: 'utf8' })
        expect(status, `${target}\n${stdout}${stderr}`).toBe(0)
      }
    }
  })
})

/** Whether a paper of the path has the number of the case. */
async function prints(file: unknown, path: string): Promise<boolean> {
  const { rules, papers } = await loadJurisdiction(stateOf(file, stateIds))
  const ids = rules.paths.find(({ id }) => id === path)?.papers ?? []
  return (await papers()).some(
    (template) => ids.includes(template.id) && JSON.stringify(template).includes('{{caseNumber}}'),
  )
}

/** Names of 60 letters in the letters of Vietnam and Poland, numbers of 30 signs, marks that turn text. */
function long(fact: Fact | undefined): string {
  const most = fact?.kind === 'text' ? fact.most : 60
  const pattern =
    fact?.id === 'fullName' || fact?.id === 'nameInCase'
      ? 'Nguyễn-Łódźkowicz „Thị Żółć” \u200f“Hồng\u202e” Błaszczykiewiczówna Đặng Ñandú Wójcik'
      : fact?.id === 'caseNumber'
        ? 'WWWWW-2006-CR-0001234-MMMMM-XY'
        : 'Wwwwwwwwwww Mmmmmmmmm 1234567890 Błażejczykówna Nguyễn Street WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW '.repeat(
            4,
          )
  return pattern.slice(0, Math.min(most, fact?.id === 'caseNumber' ? 30 : 400)).trim()
}

/** The packets of a person with five charges, strained one way or the other. */
async function strained(name: string, kind: 'everything long' | 'nothing said') {
  const file = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'))
  const id = stateOf(file, stateIds)
  const { rules, directory, papers } = await loadJurisdiction(id)
  const [places, templates] = await Promise.all([directory(), papers()])
  const blanks = templates.flatMap(({ needs }) => needs.map(({ fact }) => fact))
  const facts: readonly Fact[] = [
    ...rules.facts,
    ...blanks,
    ...Object.values(shared).flatMap((each) => ('scope' in each ? [each] : [])),
  ]
  const texts = facts.filter((fact) => fact.kind === 'text')
  const onlyPapers = blanks.filter((fact) => !rules.facts.some((each) => each.id === fact.id))
  const change = (answers: Answers): Answers =>
    kind === 'everything long'
      ? { ...answers, ...Object.fromEntries(texts.map((fact) => [fact.id, { value: long(fact) }])) }
      : {
          ...answers,
          ...Object.fromEntries(
            onlyPapers.map(
              (fact) => [fact.id, fact.kind === 'text' && fact.optional ? { value: '' } : 'unsure'] as const,
            ),
          ),
          court: 'unsure',
        }
  const parted: string[] = []
  const laid = parsePerson(file, rules, facts, places, ['en', 'es']).cases.flatMap(({ charges }) => {
    const five = Array.from({ length: 5 }, (_, place) => change(charges[place % charges.length] ?? {}))
    return rules.paths.flatMap(({ id: path }) => {
      const packet = packetOf(rules, places, templates, path, five, TODAY)
      if (!packet) return []
      const assembled = assemble(packet, 'es', sayIn('es', id), rules.helpers)
      expect(assembled.unprintable).toEqual([])
      parted.push(...papersIn(assembled).flatMap(partedIn))
      return [...papersOf(assembled), ...assembled.sheets.map(({ reading }) => layOut(reading))]
    })
  })
  expect(laid.length).toBeGreaterThan(0)
  return { laid, parted, facts: { fullName: texts.find((fact) => fact.id === 'fullName') } }
}

/** What stands outside its page or on something else. */
function problemsOf(laid: readonly Laid[]): readonly string[] {
  return laid.flatMap(({ template, pages }) =>
    pages.flatMap((marks, page) =>
      [...outside(marks), ...overlapping(marks)].map((what) => `${template}, page ${page + 1}: ${what}`),
    ),
  )
}

const endOf = (mark: Mark & { kind: 'text' }) => mark.x + measure(mark.text, mark.face, mark.size)

function outside(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'rule') {
      const [x, y] = [mark.from, mark.to].reduce<[number, number]>(
        ([far, low], each) => [Math.max(far, each[0]), Math.max(low, each[1])],
        [0, 0],
      )
      return x <= PAGE.width - 18 && y <= PAGE.height ? [] : [`a rule to ${x}, ${y}`]
    }
    const [end, said] = mark.kind === 'box' ? [mark.x + mark.side, 'a box'] : [endOf(mark), mark.text]
    return mark.x >= 36 && end <= PAGE.width - 34 && mark.y >= 20 && mark.y <= PAGE.height - 17
      ? []
      : [`${said} at ${mark.x}, ${mark.y} to ${end}`]
  })
}

function overlapping(marks: readonly Mark[]): readonly string[] {
  const texts = marks
    .flatMap((mark) => (mark.kind === 'text' ? [{ ...mark, end: endOf(mark) }] : []))
    .sort((a, b) => a.y - b.y)
  return texts.flatMap((a, place) => {
    const found: string[] = []
    for (const b of texts.slice(place + 1)) {
      if (b.y - a.y >= 8) break
      if (a.x < b.end - 0.5 && b.x < a.end - 0.5) found.push(`“${a.text}” on “${b.text}”`)
    }
    return found
  })
}
