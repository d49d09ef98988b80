import { decodePDFRawStream, PDFContext, PDFRawStream } from '@cantoo/pdf-lib'

/** The most memory that the streams of one file may ask for to unpack into, in bytes. A court's form takes under a tenth. */
export const MOST_UNPACKED = 200_000_000

/** What all streams that unpack something have in common. */
type Unpacking = { ensureBuffer: (this: { readonly buffer: Uint8Array }, wanted: number) => Uint8Array }

let unpacked = 0
let isLimited = false

/**
 * Counts anew, for one file, what its streams unpack to. Past the limit they throw: a small file that unpacks to more than
 * there is memory would take the whole page down with it.
 */
export function countUnpacked(): void {
  unpacked = 0
  if (isLimited) return
  isLimited = true
  const shared = streams()
  const { ensureBuffer } = shared
  shared.ensureBuffer = function (wanted) {
    const before = this.buffer.byteLength
    // It doubles what it has until all that is wanted fits.
    if (wanted > before && unpacked + 2 * wanted > MOST_UNPACKED) throw new Error('The file unpacks to too much')
    const grown = ensureBuffer.call(this, wanted)
    unpacked += grown.byteLength - before
    return grown
  }
}

/** The library has no limit of its own, and shows those streams only as what one of its functions gives. */
function streams(): Unpacking {
  const empty = PDFRawStream.of(PDFContext.create().obj({ Filter: 'RunLengthDecode' }), new Uint8Array())
  return Object.getPrototypeOf(Object.getPrototypeOf(decodePDFRawStream(empty)))
}
