import type { Given, Opened, Scanned } from '../open'
import type { Page } from '../page'
import type { PdfPage } from '../text/pdf'
import { type Got, limits } from '../text/problem'
import { isPicture } from './is-picture'
import { readPictures, type Saw, type See } from './read-pictures'

/** What sees pictures, and who hears of each page that was seen. */
export type Sight = { readonly see: See; readonly saw?: Saw }

type Open<T> = (given: Given) => Promise<Got<T>>

/**
 * An opener that sees too: photos of the pages of one document, a picture file, and the scans in a PDF come as pages of
 * lines before `open` gets them. Everything else it leaves to `open`. Never rejects.
 *
 *     const eyes = openEyes() // `picture/start.ts`, in the browser
 *     const records = await takeRecords(given, withSight(openThere, { see: eyes.see, saw }), factsOf)
 *     eyes.close()
 */
export function withSight(open: Open<Opened | Scanned>, sight: Sight): Open<Opened | Scanned> {
  return async (given) => {
    const photos = photosIn(given)
    if (photos) {
      if (photos.some((photo) => photo.length > limits.bytes)) return { problem: 'too_large' }
      const pages = await readPictures(photos, sight.see, sight.saw)
      return 'problem' in pages ? pages : open(pages.got)
    }
    const opened = await open(given)
    if ('problem' in opened || !('scanned' in opened.got)) return opened
    const pages = await seenPages(opened.got.scanned, sight)
    return 'problem' in pages ? pages : open(pages.got)
  }
}

function photosIn(given: Given): readonly Uint8Array<ArrayBuffer>[] | null {
  if (typeof given === 'object' && 'photos' in given) return given.photos
  return given instanceof Uint8Array && isPicture(given) ? [new Uint8Array(given)] : null
}

/** The pages of a PDF, each scan among them as it is seen now, whatever another program took its letters for. */
async function seenPages(pages: readonly PdfPage[], { see, saw }: Sight): Promise<Got<readonly Page[]>> {
  const scans = pages.flatMap(({ number, scan }) => (scan ? [{ number, scan }] : []))
  const numberOf = (at: number): number => scans[at - 1]?.number ?? at
  const seen = await readPictures(
    scans.map(({ scan }) => scan),
    (picture, at) => see(picture, numberOf(at)),
    saw && ((at, page) => saw(numberOf(at), page)),
  )
  if ('problem' in seen) return seen
  return { got: pages.map(({ scan: _, ...page }) => seen.got.find(({ number }) => number === page.number) ?? page) }
}
