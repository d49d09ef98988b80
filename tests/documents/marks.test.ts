import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { draw } from '../../src/documents/pdf/draw'
import { packetsFor } from './everybody'
import { fonts } from './packets'
import { readPdf, textOfPdf } from './read-pdf'

// Names of the Tlingit and the Haida have a line below letters for which there is no composed character.

const NAME = 'X̱ʼunei G̱uuyḵ g̱áa Ẹ̀gbẹ́'
/** Where the middle of the mark is drawn, in the font's own units of 2048 to the em. */
const MIDDLE = -620

type Glyph = { readonly unicode: string; readonly width: number }
/** A mark with the letter under which it stands. Points; `below` is how far under the line of writing it was moved. */
type Mark = { readonly letter: string; readonly off: number; readonly below: number }

async function drawn(): Promise<Uint8Array<ArrayBuffer>> {
  const named = { fullName: { value: NAME } }
  const [made] = await packetsFor('ak-dps-correct', 'en', (charges) => charges.map((each) => ({ ...each, ...named })))
  expect(made?.assembled.unprintable).toEqual([])
  return draw([made?.assembled.sheets[0]?.laid ?? expect.fail()], 'Court papers', fonts)
}

/** Every line below of the first page, and how far its middle is from that of its letter. */
async function linesBelow(bytes: Uint8Array): Promise<readonly Mark[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
  const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList()
  const found: Mark[] = []
  let [x, y, size] = [0, 0, 0]
  let last: { readonly glyph: Glyph; readonly end: number; readonly y: number } | undefined
  for (const [place, name] of fnArray.entries()) {
    const [given, second] = argsArray[place] ?? []
    if (name === OPS.setTextMatrix) [x, y] = [given[4], given[5]]
    if (name === OPS.setFont) size = second
    if (name !== OPS.showText) continue
    for (const glyph of given.filter((each: Glyph | number) => typeof each === 'object')) {
      const width = (glyph.width / 1000) * size
      if (glyph.unicode === '\u0331' && last)
        found.push({
          letter: last.glyph.unicode,
          off: x + (MIDDLE / 2048) * size - (last.end - ((last.glyph.width / 1000) * size) / 2),
          below: last.y - y,
        })
      else last = { glyph, end: x + width, y }
      x += width
    }
  }
  await pdf.destroy()
  return found
}

test('a line below stands under the middle of its letter, and under its tail', async () => {
  const bytes = await drawn()
  expect(textOfPdf(await readPdf(bytes)).normalize('NFC')).toContain(NAME.normalize('NFC'))
  const marks = await linesBelow(bytes)
  expect(marks.slice(0, 3).map(({ letter }) => letter)).toEqual(['X', 'G', 'g'])
  for (const { letter, off, below } of marks) {
    expect(Math.abs(off), letter).toBeLessThan(1)
    expect(below, letter).toBeCloseTo(letter === 'g' ? 2.35 : 0, 0)
  }
})
