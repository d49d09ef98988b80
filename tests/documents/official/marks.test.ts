import { PDFHexString, PDFOperator, PDFOperatorNames } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { marksInPlace } from '../../../src/documents/official/marks'
import { faceOf, fontEngine } from '../../../src/documents/official/truetype'
import { fonts } from '../packets'

const face = faceOf(fonts.regular)
const engine = fontEngine.create(fonts.regular)

/** What shows a text, glyph by glyph. */
function shown(text: string): string | undefined {
  const ids = engine.layout(text.normalize('NFC')).glyphs.map(({ id }) => id.toString(16).padStart(4, '0'))
  const [operator] = marksInPlace([PDFOperator.of(PDFOperatorNames.ShowText, [PDFHexString.of(ids.join(''))])], face)
  return operator?.toString()
}

test('a mark that has no letter of its own is moved back over the middle of the one before it, and the next stands as before', () => {
  // o with a dot below and a grave, then d: the o is 0.5 em wide.
  const [, back, forth] = /^\[<\w{4}> (\d+) <\w{4}> -(\d+) <\w{4}>\] TJ$/.exec(shown('o\u0323\u0300d') ?? '') ?? []
  expect(back).toBe(forth)
  const grave = engine.layout('\u0300').glyphs[0]?.id ?? 0
  const wide = engine.layout('O').glyphs[0]?.id ?? 0
  const narrow = engine.layout('i').glyphs[0]?.id ?? 0
  expect(face.stepBack(wide, grave)).toBeGreaterThan(Number(back))
  expect(face.stepBack(narrow, grave)).toBeLessThan(Number(back))
})
test('a text without such marks is shown as it stands', () => {
  expect(shown('Nguyễn Thị Hồng, José')).toMatch(/^<\w+> Tj$/)
})
