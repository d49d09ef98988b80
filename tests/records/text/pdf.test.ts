import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import * as library from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { pdfPages } from '../../../src/records/text/pdf'

const read = (bytes: Uint8Array) => pdfPages(bytes, library)
const sample = new Uint8Array(readFileSync('tests/records/samples/or-oeci-2.pdf'))

async function blank(pages: number): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  for (let page = 0; page < pages; page++) file.addPage([200, 200])
  return file.save()
}

describe('a PDF', () => {
  test('gives its text as lines with places, columns kept apart', async () => {
    const read1 = await read(sample)
    if ('problem' in read1) throw new Error(read1.problem)
    expect(read1.got.length).toBe(2)
    const line = read1.got[0]?.lines.find(({ text }) => text.includes('475.864'))
    expect(line?.text).toMatch(/2\. Unlawful Possession of Marijuana {2,}475\.864 {2,}Felony Class B {2,}06\/13\/2009/)
    expect(line?.place?.height).toBeGreaterThan(4)
  })
  test('keeps the bytes of the caller', async () => {
    const before = sample.length
    await read(sample)
    expect(sample.length).toBe(before)
  })
  test.each<[string, () => Promise<Uint8Array>, string]>([
    ['cut in the middle', async () => sample.slice(0, 900), 'damaged'],
    ['of noise', async () => new TextEncoder().encode(`%PDF-1.7\n${'x'.repeat(5000)}`), 'damaged'],
    ['without anything on it', () => blank(1), 'empty'],
    ['of too many pages', () => blank(61), 'too_many_pages'],
    ['too large', async () => new Uint8Array(16 * 1024 * 1024), 'too_large'],
  ])('%s is a problem', async (_, bytes, problem) => expect(await read(await bytes())).toEqual({ problem }))
  test('with a password is a problem', async () => {
    const file = await PDFDocument.load(sample)
    file.encrypt({ userPassword: 'secret', ownerPassword: 'secret' })
    expect(await read(await file.save())).toEqual({ problem: 'locked' })
  })
  test('with one byte in ten changed never throws', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const bytes = sample.map((byte, at) =>
        (at * 7919 + seed * 104729) % 10 === 0 && at > 20 ? byte ^ (seed + 1) : byte,
      )
      expect(Object.keys(await read(new Uint8Array(bytes))).length).toBe(1)
    }
  })
})
