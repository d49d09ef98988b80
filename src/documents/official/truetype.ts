// Reads of a TrueType font what embedding it whole needs, so that no font engine must be loaded for it.

type Glyph = { readonly id: number; readonly codePoints: number[]; readonly advanceWidth: number }

/** Where the marks of a font stand. Glyphs by their number; a step is in thousandths of the size of type. */
export type Face = {
  /** Whether it is drawn over the letter before it. */
  readonly isMark: (id: number) => boolean
  /** From behind a letter back to where its mark stands over the middle of it. */
  readonly stepBack: (base: number, mark: number) => number
}

/** Reads where the marks of a TrueType font stand. */
export function faceOf(bytes: Uint8Array): Face {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = tables(view)
  const glyphs = [...glyphsOf(view, table).values()]
  const marks = new Set(glyphs.flatMap(({ id, codePoints }) => (isMark(codePoints[0] ?? 0) ? [id] : [])))
  const widths = new Map(glyphs.map(({ id, advanceWidth }) => [id, advanceWidth]))
  const em = view.getUint16(table('head') + 18)
  const middle = (id: number) => middleOf(view, table, id)
  return {
    isMark: (id) => marks.has(id),
    stepBack: (base, mark) => (((widths.get(base) ?? 0) - middle(base) + middle(mark)) * 1000) / em,
  }
}

const isMark = (point: number): boolean => /\p{Mn}/u.test(String.fromCodePoint(point))

/** The middle of a glyph's outline, from `loca` and `glyf`, in units of the font. */
function middleOf(view: DataView, table: (name: string) => number, id: number): number {
  const isLong = view.getInt16(table('head') + 50) === 1
  const at = isLong ? view.getUint32(table('loca') + 4 * id) : 2 * view.getUint16(table('loca') + 2 * id)
  const outline = table('glyf') + at
  return (view.getInt16(outline + 2) + view.getInt16(outline + 6)) / 2
}

/** An engine for the PDF library: one glyph for each character, no ligatures. A character that the font lacks is refused. */
export const fontEngine = { create: readFont }

function readFont(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = tables(view)
  const [head, hhea, os2, post] = ['head', 'hhea', 'OS/2', 'post'].map((name) => table(name)) as [
    number,
    number,
    number,
    number,
  ]
  const glyphs = glyphsOf(view, table)
  const [minX, minY, maxX, maxY] = [36, 38, 40, 42].map((at) => view.getInt16(head + at)) as [
    number,
    number,
    number,
    number,
  ]
  return {
    postscriptName: 'Tinos',
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    italicAngle: view.getInt32(post + 4) / 65536,
    xHeight: view.getInt16(os2 + 86),
    capHeight: view.getInt16(os2 + 88),
    bbox: { minX, minY, maxX, maxY, width: maxX - minX, height: maxY - minY },
    characterSet: [...glyphs.keys()],
    'OS/2': { sFamilyClass: view.getInt16(os2 + 30) >> 8 },
    glyphForCodePoint: (point: number): Glyph | null => glyphs.get(point) ?? null,
    layout: (text: string): { glyphs: Glyph[] } => ({
      glyphs: [...text].map((character) => {
        const glyph = glyphs.get(character.codePointAt(0) ?? 0)
        if (!glyph) throw new Error(`The font has no ${character}`)
        return glyph
      }),
    }),
    createSubset: (): never => {
      throw new Error('The font is embedded whole')
    },
  }
}

function tables(view: DataView): (name: string) => number {
  const found = new Map<string, number>()
  for (let place = 0; place < view.getUint16(4); place++) {
    const at = 12 + place * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)))
    found.set(name, view.getUint32(at + 8))
  }
  return (name) => {
    const at = found.get(name)
    if (at === undefined) throw new Error(`The font has no table ${name}`)
    return at
  }
}

/** Glyphs by character, from the format 4 part of `cmap` and the widths of `hmtx`. */
function glyphsOf(view: DataView, table: (name: string) => number): ReadonlyMap<number, Glyph> {
  const [cmap, hmtx] = [table('cmap'), table('hmtx')]
  const widths = view.getUint16(table('hhea') + 34)
  const part = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, place) => cmap + view.getUint32(cmap + 8 + place * 8),
  ).find((at) => view.getUint16(at) === 4)
  if (part === undefined) throw new Error('The font has no characters')
  const size = view.getUint16(part + 6)
  const glyphs = new Map<number, Glyph>()
  for (let segment = 0; segment < size; segment += 2) {
    const [end, start] = [view.getUint16(part + 14 + segment), view.getUint16(part + 16 + size + segment)]
    const delta = view.getUint16(part + 16 + 2 * size + segment)
    const rangeAt = part + 16 + 3 * size + segment
    const range = view.getUint16(rangeAt)
    for (let point = start; point <= end && point < 0xffff; point++) {
      const raw = range === 0 ? point : view.getUint16(rangeAt + range + 2 * (point - start))
      const id = raw === 0 ? 0 : (raw + delta) & 0xffff
      if (id === 0) continue
      glyphs.set(point, { id, codePoints: [point], advanceWidth: view.getUint16(hmtx + 4 * Math.min(id, widths - 1)) })
    }
  }
  return glyphs
}
