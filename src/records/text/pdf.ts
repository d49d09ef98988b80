import type { Line, Page } from '../page'
import { pagesOfText } from '../page'
import { type Item, linesOf } from './pdf-lines'
import { type Got, limits, type Problem } from './problem'

type Library = Pick<typeof import('pdfjs-dist'), 'getDocument'>
type Options = Parameters<Library['getDocument']>[0]

/**
 * The text layer of a PDF, page by page, as lines with their places. Nothing in the file is run, fetched or drawn.
 * A locked, damaged, too large or too slow file, and one that holds only pictures, is a problem. Never throws.
 */
export async function pdfPages(
  bytes: Uint8Array,
  { getDocument }: Library,
  options: object = {},
): Promise<Got<readonly Page[]>> {
  if (bytes.length > limits.bytes) return { problem: 'too_large' }
  const settings: Options = {
    // The library takes the bytes away from the caller.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
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
    return await Promise.race([readAll(task), late])
  } catch (error) {
    return { problem: problemOf(error) }
  } finally {
    clearTimeout(timer)
    await task.destroy().catch(() => undefined)
  }
}

async function readAll(task: ReturnType<Library['getDocument']>): Promise<Got<readonly Page[]>> {
  const file = await task.promise
  if (file.numPages > limits.pages) return { problem: 'too_many_pages' }
  const pages: Page[] = []
  let letters = 0
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent()
    const view = page.getViewport({ scale: 1 })
    const words = items.flatMap((item): Item[] => {
      if (!('str' in item) || item.str === '') return []
      const [a, b, c, d, e, f] = multiply(view.transform, item.transform)
      const height = Math.hypot(c, d) || item.height
      return [{ text: item.str, x: e, y: f, width: item.width, height, turned: Math.abs(b) > Math.abs(a) }]
    })
    letters += words.reduce((sum, { text }) => sum + text.length, 0)
    if (letters > limits.letters) return { problem: 'too_large' }
    pages.push({ number, lines: plainLines(linesOf(words, number)) })
    page.cleanup()
  }
  // A page without a letter is a picture of one.
  if (letters === 0) return { problem: file.numPages > 0 ? 'picture_only' : 'empty' }
  return { got: pages }
}

/** The letters of a PDF are told apart as those of pasted text are. */
function plainLines(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) => ({ ...line, text: pagesOfText(line.text)[0]?.lines[0]?.text ?? '' }))
}

function multiply(
  m: readonly number[],
  n: readonly number[],
): readonly [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function problemOf(error: unknown): Problem {
  return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged'
}
