import { readFileSync } from 'node:fs'
import { degrees, PDFDocument, StandardFonts, TextRenderingMode } from '@cantoo/pdf-lib'
import { encode } from 'fast-png'
import * as library from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { type PdfPage, pdfPages } from '../../../src/records/text/pdf'

/** A picture whose left upper quarter is black. */
const QUARTER = encode({
  width: 60,
  height: 80,
  channels: 1,
  depth: 8,
  data: Uint8Array.from({ length: 60 * 80 }, (_, at) => (at % 60 < 30 && at < 60 * 40 ? 0 : 255)),
})

type Made = { readonly turn?: number; readonly letters?: 'hidden' | 'shown'; readonly half?: boolean }

async function scan({ turn = 0, letters, half }: Made): Promise<PdfPage> {
  const file = await PDFDocument.create()
  const page = file.addPage([300, 400])
  page.setRotation(degrees(turn))
  const image = await file.embedPng(QUARTER)
  page.drawImage(image, half ? { x: 0, y: 0, width: 150, height: 120 } : { x: 0, y: 0, width: 300, height: 400 })
  const font = await file.embedFont(StandardFonts.Courier)
  const hidden = letters === 'hidden' && { renderMode: TextRenderingMode.Invisible }
  if (letters) page.drawText('CNT:01 #8MP04417', { x: 20, y: 350, size: 10, font, ...hidden })
  const read = await pdfPages(await file.save(), library)
  const [first] = 'got' in read ? read.got : []
  if (!first) throw new Error('no page')
  return first
}

const lightAt = ({ scan: grey }: PdfPage, x: number, y: number): number | undefined =>
  grey?.data[Math.floor(grey.height * y) * grey.width + Math.floor(grey.width * x)]

describe('a page of a PDF', () => {
  test('without letters is the picture of its images, as fine as they are', async () => {
    const page = await scan({})
    expect([page.scan?.width, page.scan?.height, page.picture]).toEqual([60, 80, true])
    expect([lightAt(page, 0.25, 0.25), lightAt(page, 0.75, 0.25), lightAt(page, 0.25, 0.75)]).toEqual([0, 255, 255])
  })
  test('that lies on its side is turned up', async () => {
    const page = await scan({ turn: 90 })
    expect([page.scan?.width, page.scan?.height]).toEqual([80, 60])
    expect([lightAt(page, 0.75, 0.25), lightAt(page, 0.25, 0.25)]).toEqual([0, 255])
  })
  test('has an image where it lies, and white around it', async () => {
    const page = await scan({ half: true })
    expect([lightAt(page, 0.1, 0.75), lightAt(page, 0.4, 0.75), lightAt(page, 0.1, 0.6)]).toEqual([0, 255, 255])
  })
  test('is a scan too when another program hid under it what it took the letters for', async () => {
    const page = await scan({ letters: 'hidden' })
    expect(page.scan).toBeDefined()
    expect(page.picture).toBe(true)
  })
  test('with letters that show is text, whatever picture is behind it', async () => {
    const page = await scan({ letters: 'shown' })
    expect([page.scan, page.picture]).toEqual([undefined, undefined])
    expect(page.lines.map(({ text }) => text.trim())).toEqual(['CNT:01 #8MP04417'])
  })
  test('keeps the letters of the text beside a scan within the same file', async () => {
    const file = await PDFDocument.load(readFileSync('tests/records/samples/or-oeci-2.pdf'))
    const [page] = await file.copyPages(
      await PDFDocument.load(readFileSync('tests/records/samples/ca-scan-1.pdf')),
      [0],
    )
    if (page) file.addPage(page)
    const read = await pdfPages(await file.save(), library)
    expect('got' in read && read.got.map(({ scan: grey, lines }) => [grey !== undefined, lines.length > 0])).toEqual([
      [false, true],
      [false, true],
      [true, false],
    ])
  })
})
