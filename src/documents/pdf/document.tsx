import { Canvas, Document, Page } from '@react-pdf/renderer'
import { type Mark, PAGE } from '../layout/mark'
import type { Laid } from '../layout/pages'

/** The three faces as the bytes of their font files. */
export type Fonts = { readonly regular: Uint8Array; readonly bold: Uint8Array; readonly italic: Uint8Array }

// The names under which the library finds a font again once its bytes were given.
const NAMES = { regular: 'Tinos', bold: 'Tinos-Bold', italic: 'Tinos-Italic' } as const

/** What draws on a page, as the library hands it over. */
export type Brush = {
  font(font: Uint8Array | string, size: number): Brush
  text(text: string, x: number, y: number, options: { lineBreak: false; baseline: 'alphabetic' }): Brush
  moveTo(x: number, y: number): Brush
  lineTo(x: number, y: number): Brush
  rect(x: number, y: number, width: number, height: number): Brush
  lineWidth(width: number): Brush
  fillOpacity(opacity: number): Brush
  stroke(): Brush
  save(): Brush
  restore(): Brush
  translate(x: number, y: number): Brush
  scale(factor: number): Brush
}

/** Papers one after the other in one document, fit for a court's archive. Every mark stands where the layout put it. */
export function PacketDocument({
  papers,
  title,
  language,
  fonts,
}: {
  papers: readonly Laid[]
  title: string
  language: string
  fonts: Fonts
}) {
  return (
    <Document
      // The library brings the colour profile and writes what the file says of itself.
      conformance="PDF/A-2b"
      title={inMarkup(title)}
      author="Prepared by the petitioner"
      creator="Pocket Petition"
      producer="Pocket Petition"
      language={language}
    >
      {papers.flatMap((paper, which) =>
        paper.pages.map((marks, place) => (
          <Page key={`${which}-${place}`} size="LETTER" {...(place === 0 && { bookmark: paper.title })}>
            <Canvas
              style={{ position: 'absolute', top: 0, left: 0, width: PAGE.width, height: PAGE.height }}
              paint={painting(marks, fonts)}
            />
          </Page>
        )),
      )}
    </Document>
  )
}

/** The library puts the title into XML as it stands. */
const inMarkup = (title: string): string => title.replaceAll('&', 'and').replace(/[<>]/g, '')

function painting(marks: readonly Mark[], fonts: Fonts) {
  return (brush: Brush): null => {
    load(brush, fonts)
    for (const mark of marks) draw(mark, brush)
    return null
  }
}

/** Gives the brush its fonts, once for each page. */
export function load(brush: Brush, { regular, bold, italic }: Fonts): void {
  brush.font(regular, 12).font(bold, 12).font(italic, 12)
}

/** Draws one mark where it stands. */
export function draw(mark: Mark, brush: Brush): void {
  switch (mark.kind) {
    case 'text':
      brush
        .font(NAMES[mark.face], mark.size)
        .text(mark.text, mark.x, mark.y, { lineBreak: false, baseline: 'alphabetic' })
      return
    case 'rule':
      brush
        .lineWidth(mark.weight)
        .moveTo(...mark.from)
        .lineTo(...mark.to)
        .stroke()
      return
    case 'box': {
      const { x, y, side } = mark
      brush
        .lineWidth(0.8)
        .rect(x, y - side, side, side)
        .stroke()
      // A cross rather than a check: it survives fax, copier and old viewers.
      if (mark.ticked)
        brush
          .lineWidth(1.4)
          .moveTo(x + 1.5, y - side + 1.5)
          .lineTo(x + side - 1.5, y - 1.5)
          .moveTo(x + side - 1.5, y - side + 1.5)
          .lineTo(x + 1.5, y - 1.5)
          .stroke()
      drawUnseen(mark.ticked ? '[X]' : '[ ]', x, y, side, brush)
      return
    }
  }
}

/** Text within a square that is not seen but found, copied and read aloud. */
function drawUnseen(text: string, x: number, y: number, side: number, brush: Brush): void {
  brush
    .save()
    .fillOpacity(0)
    .font(NAMES.regular, side / 1.4)
    .text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
    .restore()
}
