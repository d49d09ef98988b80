import {
  degrees,
  drawLinesOfText,
  layoutMultilineText,
  type PDFDocument,
  type PDFPage,
  rgb,
  TextAlignment,
} from '@cantoo/pdf-lib'
import type { Pen } from './field-text'
import { marksInPlace } from './marks'
import type { Attached } from './tables'

const PAGE = { width: 612, height: 792 }
const MARGIN = 72
const SIZE = 11
const LEADING = 15

/** Adds a page, or several, with what had no place on the form. */
export function attach(
  blank: PDFDocument,
  title: string,
  head: readonly string[],
  items: readonly Attached[],
  pen: Pen,
): void {
  let page = blank.addPage([PAGE.width, PAGE.height])
  let y = PAGE.height - MARGIN
  const put = (text: string, size = SIZE) => {
    const bounds = { x: MARGIN, y: 0, width: PAGE.width - 2 * MARGIN, height: PAGE.height }
    for (const { text: line } of layoutMultilineText(text, {
      alignment: TextAlignment.Left,
      fontSize: size,
      font: pen.font,
      bounds,
    }).lines) {
      if (y < MARGIN) {
        page = blank.addPage([PAGE.width, PAGE.height])
        y = PAGE.height - MARGIN
      }
      drawLine(page, line, y, size, pen)
      y -= LEADING
    }
  }
  put(`ATTACHMENT TO ${title}`, 13)
  for (const line of head.filter(Boolean)) put(line)
  for (const { item, text } of items) {
    y -= LEADING / 2
    put(`${item}:`)
    put(text)
  }
}

function drawLine(page: PDFPage, line: string, y: number, size: number, { font, face }: Pen): void {
  const upright = { rotate: degrees(0), xSkew: degrees(0), ySkew: degrees(0) }
  const key = page.node.newFontDictionary(font.name, font.ref)
  const drawn = drawLinesOfText([font.encodeText(line)], {
    ...upright,
    color: rgb(0, 0, 0),
    font: key,
    size,
    x: MARGIN,
    y,
    lineHeight: LEADING,
  })
  page.pushOperators(...marksInPlace(drawn, face))
}
