import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { LETTER } from '../../src/documents/formats'
import { layOut } from '../../src/documents/layout/pages'
import type { Paper } from '../../src/documents/paper'
import { draw } from '../../src/documents/pdf/draw'
import { packetsOf } from '../../src/headless/packets'
import { fonts } from './packets'
import { readPdf } from './read-pdf'

// What a court's e-filing asks of a file (PDF/A-2b), as far as it can be read without a validator: none is to be had from
// the packages that a build may use.

const name = (text: string) => PDFName.of(text)

function streamAt(dictionary: PDFDict, key: string): PDFRawStream {
  const found = dictionary.lookup(name(key))
  if (!(found instanceof PDFRawStream)) throw new Error(`${key} is no stream`)
  return found
}

async function drawn(): Promise<Uint8Array> {
  const [made] = await packetsOf('tests/headless/person.json')
  const papers = made?.paths[0]?.assembled.sheets.map(({ laid }) => laid) ?? []
  return draw(papers, 'Court papers & <orders>', fonts)
}

describe('a packet', async () => {
  const bytes = await drawn()
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const all = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  const dictionaries = all.flatMap((object) =>
    object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : [],
  )

  test('says in its XMP which standard it keeps, its title and its maker', () => {
    const metadata = streamAt(pdf.catalog, 'Metadata')
    expect(metadata.dict.has(name('Filter'))).toBe(false)
    const said = new TextDecoder().decode(metadata.contents)
    expect(said).not.toMatch(/&(?!\w+;)/)
    const textOf = (tag: string) =>
      new RegExp(`<${tag}>([^]*?)</${tag}>`)
        .exec(said)?.[1]
        ?.replace(/<[^<>]*>/g, '')
        .trim()
    expect(textOf('pdfaid:part')).toBe('2')
    expect(textOf('pdfaid:conformance')).toBe('B')
    expect(textOf('dc:title')).toBe('Court papers and orders')
    expect(textOf('pdf:Producer')).toBe('Pocket Petition')
    expect(pdf.getTitle()).toBe('Court papers and orders')
  })
  test('brings its colours, its number and nothing that acts', () => {
    const intent = pdf.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict)
    expect(intent.get(name('S'))).toBe(name('GTS_PDFA1'))
    expect(intent.lookup(name('OutputConditionIdentifier'), PDFString).asString()).toBe('sRGB IEC61966-2.1')
    const profile = streamAt(intent, 'DestOutputProfile')
    expect(profile.dict.get(name('N'))?.toString()).toBe('3')
    expect(pdf.context.trailerInfo.ID).toBeInstanceOf(PDFArray)
    expect(pdf.context.trailerInfo.Encrypt).toBeUndefined()
    expect([...bytes.subarray(9, 14)].every((byte, place) => (place === 0 ? byte === 0x25 : byte > 127))).toBe(true)
    for (const key of ['OpenAction', 'AA', 'JavaScript', 'AcroForm', 'EmbeddedFiles', 'JS', 'OPI', 'TR', 'PS'])
      expect(
        dictionaries.filter((each) => each.has(name(key))),
        key,
      ).toEqual([])
    expect(JSON.stringify(dictionaries.map(String))).not.toContain('/LZWDecode')
  })
  test('embeds every font, with the glyph of each sign and its width', () => {
    const fontsIn = dictionaries.filter((each) => each.get(name('Type')) === name('Font'))
    const composite = fontsIn.filter((each) => each.get(name('Subtype')) === name('Type0'))
    expect(composite.length).toBeGreaterThan(1)
    expect(fontsIn.length).toBe(2 * composite.length)
    for (const font of composite) {
      expect(font.get(name('Encoding'))).toBe(name('Identity-H'))
      expect(font.get(name('ToUnicode'))).toBeInstanceOf(PDFRef)
      const inner = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict)
      expect(inner.get(name('CIDToGIDMap'))).toBe(name('Identity'))
      expect(inner.lookup(name('W'), PDFArray).size()).toBeGreaterThan(0)
      expect(inner.lookup(name('FontDescriptor'), PDFDict).get(name('FontFile2'))).toBeInstanceOf(PDFRef)
    }
  })
})

const paper: Paper = {
  template: 'x',
  kind: 'court',
  title: 'MOTION',
  language: 'en',
  format: { ...LETTER, footer: 'titled', numberedLines: 25, leading: 24, single: 12, gap: 0 },
  banner: 'DO NOT FILE',
  blocks: [
    { id: 'a', kind: 'tick', level: 0, text: ['first'], ticked: true },
    { id: 'b', kind: 'tick', level: 0, text: ['second ', { box: true }, ' third'], ticked: false },
    { id: 'c', kind: 'table', head: [['Charge'], ['Date']], rows: [[['one'], ['two']]], widths: [1, 1] },
  ],
}

test('is read in the order of its text, its ticks with it, and the line numbers and the footer last', async () => {
  const { pages } = await readPdf(await draw([layOut(paper)], 'Court papers', fonts))
  const said = pages[0]?.map(({ text }) => text.trim()) ?? []
  const body = [
    'DO NOT FILE',
    'MOTION',
    '[X]',
    'first',
    '[ ]',
    'second',
    '[ ]',
    'third',
    'Charge',
    'Date',
    'one',
    'two',
  ]
  expect(said.join('|')).toBe([...body, '1', 'MOTION', ...Array.from({ length: 25 }, (_, line) => line + 1)].join('|'))
})
