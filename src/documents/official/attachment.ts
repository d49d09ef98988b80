import { layoutMultilineText, type PDFDocument, type PDFFont, TextAlignment } from '@cantoo/pdf-lib'
import type { Attached } from './entries'

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
  font: PDFFont,
): void {
  let page = blank.addPage([PAGE.width, PAGE.height])
  let y = PAGE.height - MARGIN
  const put = (text: string, size = SIZE) => {
    const bounds = { x: MARGIN, y: 0, width: PAGE.width - 2 * MARGIN, height: PAGE.height }
    for (const { text: line } of layoutMultilineText(text, {
      alignment: TextAlignment.Left,
      fontSize: size,
      font,
      bounds,
    }).lines) {
      if (y < MARGIN) {
        page = blank.addPage([PAGE.width, PAGE.height])
        y = PAGE.height - MARGIN
      }
      page.drawText(line, { x: MARGIN, y, size, font })
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
