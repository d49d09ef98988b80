import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { read } from '../../src/headless/read'

const written: { out: string; err: string } = { out: '', err: '' }
afterEach(() => vi.restoreAllMocks())

async function run(...args: readonly string[]): Promise<number> {
  written.out = written.err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.err += text
    return true
  })
  return read(args)
}

type Offered = { readonly answers: readonly object[]; readonly charges: readonly Pick<Offered, 'answers'>[] }

const sample = (name: string): string => `tests/records/samples/${name}`

describe('read', () => {
  test('prints the reading of a text and of its PDF', async () => {
    expect(await run(sample('ca-rap-2.pdf'))).toBe(0)
    const ofPdf = JSON.parse(written.out)
    expect(await run(sample('ca-rap-2.txt'), '--state', 'ca')).toBe(0)
    expect(JSON.parse(written.out).cases).toEqual(ofPdf.cases)
    expect(ofPdf.cases.length).toBe(6)
  })
  test('prints the answers it offers, each with its line', async () => {
    expect(await run(sample('ca-rap-1.txt'), '--answers')).toBe(0)
    const [first] = JSON.parse(written.out)
    expect(first.charges[0].answers).toContainEqual({
      fact: 'offense',
      answer: { value: 'ca-11357b' },
      strength: 'filled',
      source: { page: 1, row: 28, text: '11357(B) HS-POSSESS MARIJUANA' },
    })
  })
  test('offers of a photo only what needs a yes', async () => {
    expect(await run(sample('or-photo-1.jpg'), '--answers')).toBe(0)
    const answers = JSON.parse(written.out).flatMap((each: Offered) => [
      ...each.answers,
      ...each.charges.flatMap((charge) => charge.answers),
    ])
    expect(answers.length).toBeGreaterThan(10)
    expect(answers.filter(({ strength }: { strength: string }) => strength !== 'proposed')).toEqual([])
  })
  test('joins the documents of one person', async () => {
    expect(await run(sample('ca-rap-2.pdf'), sample('ca-rap-2.txt'))).toBe(0)
    const { joined, conflicts, differs } = JSON.parse(written.out)
    expect(joined.cases.filter((each: { caseNumber: string | null }) => each.caseNumber !== null).length).toBe(5)
    expect([conflicts, differs]).toEqual([[], false])
  })
  test.each([
    [[], 'expected: read FILE'],
    [[sample('ca-rap-1.txt'), '--state', 'zz'], '--state: expected one of'],
    [['no-such-file'], 'expected a file that can be opened'],
    [['package.json'], 'expected a record of a kind that we know'],
    [['public/icons/apple-touch-icon.png'], 'expected a picture with text in it'],
    [['src/documents/pdf/fonts/Tinos-Bold.ttf'], 'expected a text, PDF, CSV or XLSX file, or a JPEG or PNG picture'],
    [[sample('ma-photo-1.jpg')], 'expected a picture from nearer by'],
  ])('%s ends with one line and code 2', async (args, message) => {
    expect(await run(...args)).toBe(2)
    expect(written.out).toBe('')
    expect(written.err).toContain(message)
    expect(written.err.trim().split('\n').length).toBe(1)
  })
  test('an error holds no word of the document', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'read-')), 'x.txt')
    writeFileSync(file, 'SOC/900000001 ROE,JANE BORN IN MEXICO')
    expect(await run(file)).toBe(2)
    expect(written.err).not.toMatch(/900000001|ROE|MEXICO/)
  })
})
