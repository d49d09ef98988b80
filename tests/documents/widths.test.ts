import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fontEngine } from '../../src/documents/official/truetype'

/** One face of the font of the papers, as its own tables say. */
const face = (name: string) =>
  fontEngine.create(new Uint8Array(readFileSync(`src/documents/pdf/fonts/Tinos-${name}.ttf`)))

// After a change of the fonts, `npx vitest run tests/documents/widths.test.ts -u` writes the file anew.
test('the widths by which papers are laid out are those of the fonts that are drawn', async () => {
  const faces = { regular: face('Regular'), bold: face('Bold'), italic: face('Italic') }
  const points = faces.regular.characterSet
  const widths = Object.entries(faces).map(([name, { glyphForCodePoint }]) => {
    const row = points.map((point) => glyphForCodePoint(point)?.advanceWidth)
    return `"${name}": ${JSON.stringify(row)}`
  })
  const chars = JSON.stringify(String.fromCodePoint(...points))
  const written = [`"em": ${faces.regular.unitsPerEm}`, `"chars": ${chars}`, ...widths].join(',\n  ')
  await expect(`{\n  ${written}\n}\n`).toMatchFileSnapshot('../../src/documents/widths.json')
  for (const { characterSet } of Object.values(faces)) expect(characterSet).toEqual(points)
})
