import type { Line, Page } from '../page'
import { pagesOfText } from '../page'
import type { Grey } from '../picture/grey'
import { type Item, linesOf } from './pdf-lines'
import { covered, drawingOf, pictureOf, times } from './pdf-scan'
import { type Got, limits, type Problem } from './problem'

type Library = Pick<typeof import('pdfjs-dist'), 'getDocument' | 'OPS'>
type Options = Parameters<Library['getDocument']>[0]

/** A page of a PDF. `scan`: it is the picture of a page, and letters that may lie under it are what another program took them for. */
export type PdfPage = Page & { readonly scan?: Grey }

/** From this part of the page on, a picture with hidden letters under it is a scan. */
const SCANNED = 0.5

/**
 * The text layer of a PDF, page by page, as lines with their places, and the picture of each page that is a scan. Nothing in
 * the file is run or fetched. A locked, damaged, too large or too slow file, and one with nothing on it, is a problem.
 * Never throws.
 */
export async function pdfPages(
  bytes: Uint8Array,
  { getDocument, OPS }: Library,
  options: object = {},
): Promise<Got<readonly PdfPage[]>> {
  if (bytes.length > limits.bytes) return { problem: 'too_large' }
  const settings: Options = {
    // The library takes the bytes away from the caller.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    // Images come as points, the same in every browser and on the command line.
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: limits.points,
    stopAtErrors: false,
    verbosity: 0,
    ...options,
  }
  const task = getDocument(settings)
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Got<never>>((resolve) => {
    timer = setTimeout(() => resolve({ problem: 'too_slow' }), limits.milliseconds)
  })
  try {
    return await Promise.race([readAll(task, OPS), late])
  } catch (error) {
    return { problem: problemOf(error) }
  } finally {
    clearTimeout(timer)
    await task.destroy().catch(() => undefined)
  }
}

async function readAll(
  task: ReturnType<Library['getDocument']>,
  names: Library['OPS'],
): Promise<Got<readonly PdfPage[]>> {
  const file = await task.promise
  if (file.numPages > limits.pages) return { problem: 'too_many_pages' }
  const pages: PdfPage[] = []
  let letters = 0
  let scans = 0
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent()
    const view = page.getViewport({ scale: 1 })
    const words = items.flatMap((item): Item[] => {
      if (!('str' in item) || item.str === '') return []
      const [a, b, c, d, e, f] = times(view.transform, item.transform)
      const height = Math.hypot(c, d) || item.height
      return [{ text: item.str, x: e, y: f, width: item.width, height, turned: Math.abs(b) > Math.abs(a) }]
    })
    letters += words.reduce((sum, { text }) => sum + text.length, 0)
    if (letters > limits.letters) return { problem: 'too_large' }
    const drawing = await drawingOf(page, view.transform, names)
    const isScan = words.length === 0 || (drawing.hidden && covered(drawing, view.width, view.height) > SCANNED)
    const lines = plainLines(linesOf(words, number))
    if (isScan && drawing.images.length > 0) {
      if (++scans > limits.pictures) return { problem: 'too_many_pictures' }
      pages.push({ number, lines, picture: true, scan: pictureOf(drawing, view.width, view.height) })
    } else pages.push({ number, lines })
    page.cleanup()
  }
  if (letters === 0 && scans === 0) return { problem: 'empty' }
  return { got: pages }
}

/** The letters of a PDF are told apart as those of pasted text are. */
function plainLines(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => ({ ...line, text: pagesOfText(line.text)[0]?.lines[0]?.text ?? '' }))
}

function problemOf(error: unknown): Problem {
  return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged'
}
