import {
  concatTransformationMatrix,
  drawObject,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFStream,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib'

const name = (text: string) => PDFName.of(text)

/** Flags of an annotation that no printer shows. */
const UNSEEN = 0b100010
const PUSH_BUTTON = 1 << 16

/** Makes plain pages of a filled form: what its fields show is drawn, and no field, button or script is left. */
export function flatten(filled: PDFDocument): void {
  for (const page of filled.getPages()) {
    for (const ref of page.node.Annots()?.asArray().slice() ?? []) {
      const annotation = filled.context.lookup(ref)
      if (!(annotation instanceof PDFDict) || annotation.lookup(name('Subtype')) !== name('Widget')) continue
      const look = lookOf(annotation)
      if (look && isSeen(annotation)) stamp(page, annotation, look)
      if (ref instanceof PDFRef) page.node.removeAnnot(ref)
    }
    page.node.delete(name('AA'))
  }
  for (const key of ['AcroForm', 'OpenAction', 'AA']) filled.catalog.delete(name(key))
  filled.catalog.lookupMaybe(name('Names'), PDFDict)?.delete(name('JavaScript'))
}

/** What a field shows now: its one picture, or that of its state. */
function lookOf(widget: PDFDict): PDFRef | undefined {
  const normal = widget.lookupMaybe(name('AP'), PDFDict)?.get(name('N'))
  const found = normal instanceof PDFRef ? widget.context.lookup(normal) : normal
  if (found instanceof PDFStream) return normal instanceof PDFRef ? normal : undefined
  const state = widget.lookup(name('AS'))
  const look = found instanceof PDFDict && state instanceof PDFName ? found.get(state) : undefined
  return look instanceof PDFRef ? look : undefined
}

function isSeen(widget: PDFDict): boolean {
  const flags = numberAt(widget, 'F')
  const isButton = numberAt(widget, 'Ff') & PUSH_BUTTON && inherited(widget, 'FT') === name('Btn')
  return (flags & UNSEEN) === 0 && !isButton
}

function inherited(field: PDFDict, key: string): unknown {
  const parent = field.lookupMaybe(name('Parent'), PDFDict)
  return field.lookup(name(key)) ?? (parent && inherited(parent, key))
}

function numberAt(field: PDFDict, key: string): number {
  const found = inherited(field, key)
  return found instanceof PDFNumber ? found.asNumber() : 0
}

/** Draws a picture where its field stood. */
function stamp(page: PDFPage, widget: PDFDict, look: PDFRef): void {
  const stream = widget.context.lookup(look, PDFStream)
  const box = numbers(stream.dict.lookupMaybe(name('BBox'), PDFArray))
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(stream.dict.lookupMaybe(name('Matrix'), PDFArray))
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box
  const corners = [x1, x2].flatMap((x) => [y1, y2].map((y) => [a * x + c * y + e, b * x + d * y + f] as const))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)]
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - bottom]
  const [r1 = 0, r2 = 0, r3 = 0, r4 = 0] = numbers(widget.lookupMaybe(name('Rect'), PDFArray))
  if (wide === 0 || high === 0) return
  const [sx, sy] = [Math.abs(r3 - r1) / wide, Math.abs(r4 - r2) / high]
  const key = page.node.newXObject('Field', look)
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(sx, 0, 0, sy, Math.min(r1, r3) - left * sx, Math.min(r2, r4) - bottom * sy),
    drawObject(key),
    popGraphicsState(),
  )
}

function numbers(array: PDFArray | undefined): readonly number[] {
  return (array?.asArray() ?? []).map((each) => (each instanceof PDFNumber ? each.asNumber() : 0))
}
