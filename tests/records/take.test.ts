import { describe, expect, test } from 'vitest'
import { loadJurisdiction } from '../../src/jurisdictions'
import { stateReaders } from '../../src/jurisdictions/record-rooms'
import { openDocument } from '../../src/records/open'
import { pagesOfText } from '../../src/records/page'
import { type Opener, takeRecords } from '../../src/records/take'
import { pdfPages } from '../../src/records/text/pdf'
import type { Fact } from '../../src/rules/fact'
import { sampleBytes } from './samples'

const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
const open: Opener = (given) =>
  openDocument(given, { readers: stateReaders, pdf: (bytes) => pdfPages(bytes, { getDocument, OPS }) })
async function factsOf(state: string): Promise<readonly Fact[]> {
  const { rules, papers } = await loadJurisdiction(state)
  return [...rules.facts, ...(await papers()).flatMap(({ needs }) => needs.map(({ fact }) => fact))]
}
const take = (...files: readonly string[]) => takeRecords(files.map(sampleBytes), open, factsOf)
const sources = (cases: Awaited<ReturnType<typeof take>>['cases']) =>
  cases.flatMap(({ answers, charges }) => [...answers, ...charges.flatMap((charge) => charge.answers)])

describe('the documents of one person', () => {
  test('a PDF offers the answers of each case, and tells which counts become charges', async () => {
    const { cases, person, differs, clients } = await take('ca-rap-2.pdf')
    expect(cases.map(({ court }) => court)).toEqual([
      'CASC ALAMEDA',
      'CAMC SAN FRANCISCO',
      'CASC SAN FRANCISCO CO',
      'CASC SAN MATEO',
      'CASC ALAMEDA',
      null,
    ])
    expect(cases.map(({ charges }) => charges.filter(({ enters }) => enters).map(({ section }) => section))).toEqual([
      ['11359 HS'],
      ['11357(B) HS'],
      ['11358 HS', '32 PC'],
      ['11357(A) HS'],
      ['11360(B) HS'],
      ['11357(B)(2) HS'],
    ])
    expect([person?.name, differs, clients]).toEqual(['HALVORSEN,DWAYNE ERIC', false, []])
    expect(sources(cases).filter(({ fact }) => fact === 'caseNumber').length).toBe(5)
  })
  test('where the state asks for each charge what became of it, a dropped charge is one of its own', async () => {
    const { cases } = await take('or-oeci-2.pdf')
    expect(cases[0]?.charges.map(({ disposition, enters }) => [disposition, enters])).toContainEqual([
      'dismissed',
      true,
    ])
  })
  test('progress tells each one that is done, and a problem ends none of the others', async () => {
    const done: number[] = []
    const given = [new TextEncoder().encode('Dear court'), sampleBytes('ca-rap-1.txt')]
    const { documents, cases } = await takeRecords(given, open, factsOf, (count) => done.push(count))
    expect(done).toEqual([1, 2])
    expect(documents.map((each) => 'problem' in each && each.problem)).toEqual(['unknown_paper', false])
    expect(cases.length).toBe(2)
  })
  test('the same paper twice is read as one set of cases', async () => {
    const once = await take('ca-rap-1.txt')
    expect((await take('ca-rap-1.txt', 'ca-rap-1.txt')).cases.length).toBe(once.cases.length)
  })
  test('papers of two people differ, and offer no day of birth', async () => {
    const { differs, cases } = await take('ca-rap-1.txt', 'ca-rap-2.txt')
    expect(differs).toBe(true)
    expect(sources(cases).filter(({ fact }) => fact === 'birthDate')).toEqual([])
  })
  test('a list of several people names them', async () => {
    expect((await take('any-clinic-1.csv')).clients.length).toBe(2)
  })
  test('pages of a picture state nothing', async () => {
    const pages = pagesOfText(new TextDecoder().decode(sampleBytes('ca-rap-1.txt')))
    const { cases } = await takeRecords([pages.map((page) => ({ ...page, picture: true }))], open, factsOf)
    expect(cases.length).toBe(2)
    expect(sources(cases).filter(({ strength }) => strength === 'filled')).toEqual([])
  })
  test('a line without end is read in pieces', () => {
    const [page] = pagesOfText(`${'x'.repeat(2500)}\nlast`)
    expect(page?.lines.map(({ row, text }) => [row, text.length])).toEqual([
      [1, 1000],
      [2, 1000],
      [3, 500],
      [4, 4],
    ])
  })
})
