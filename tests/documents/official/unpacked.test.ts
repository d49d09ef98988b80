import { deflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFContext, PDFRawStream } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { openBlank } from '../../../src/documents/official/open'
import { countUnpacked, MOST_UNPACKED } from '../../../src/documents/official/unpacked'
import { bombs } from './bombs'

const unpack = (bytes: Uint8Array, ...filters: readonly string[]) =>
  decodePDFRawStream(PDFRawStream.of(PDFContext.create().obj({ Filter: [...filters] }), bytes)).decode().length

const zeros = (count: number) => new Uint8Array(deflateSync(Buffer.alloc(count)))

test('what a form needs is unpacked', () => {
  countUnpacked()
  expect(unpack(zeros(20_000_000), 'FlateDecode')).toBe(20_000_000)
  expect(unpack(new TextEncoder().encode('41424344>'), 'ASCIIHexDecode')).toBe(4)
})

test('more than there may be is not, whether from one stream or from many', () => {
  const many = zeros(20_000_000)
  countUnpacked()
  expect(() => unpack(zeros(MOST_UNPACKED), 'FlateDecode')).toThrow(/too much/)
  countUnpacked()
  expect(() => {
    for (let count = 0; count < 20; count++) unpack(many, 'FlateDecode')
  }).toThrow(/too much/)
  countUnpacked()
  expect(unpack(many, 'FlateDecode')).toBe(20_000_000)
})

test('a file of zeros packed three times is no form, and takes no more memory than that', async () => {
  const packed = new Uint8Array(bombs['zeros packed three times']?.() ?? expect.fail())
  const before = process.memoryUsage().arrayBuffers
  expect(['damaged', 'noFields']).toContain(await openBlank(packed))
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 * MOST_UNPACKED)
})
