import { Canvas, Document, Page, pdf } from '@react-pdf/renderer'
import { type Mark, PAGE } from '../layout/mark'
import { measure } from '../layout/measure'
import { type Brush, draw, type Fonts, load } from './document'

/** One page of a packet, with what is written under it. */
export type Thumb = { readonly marks: readonly Mark[]; readonly label: string }

const ACROSS = 5
const DOWN = 3
const SCALE = 0.225
const STEP = { x: PAGE.height / ACROSS, y: PAGE.width / DOWN }

/** Pages scaled down, fifteen to a sheet, to look over many packets at once. */
export async function contactSheet(thumbs: readonly Thumb[], fonts: Fonts): Promise<Uint8Array> {
  const each = ACROSS * DOWN
  const sheets = Array.from({ length: Math.ceil(thumbs.length / each) }, (_, place) =>
    thumbs.slice(place * each, (place + 1) * each),
  )
  const blob = await pdf(
    <Document title="Contact sheet">
      {sheets.map((sheet, place) => (
        <Page key={place} size="LETTER" orientation="landscape">
          <Canvas
            style={{ position: 'absolute', top: 0, left: 0, width: PAGE.height, height: PAGE.width }}
            paint={painting(sheet, fonts)}
          />
        </Page>
      ))}
    </Document>,
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

/** As much of a label's end as stands under its page: the end says which page it is. */
function fitting(label: string): string {
  const isWide = (text: string) => measure(text, 'regular', 7) > STEP.x - 6
  const cut = [...label].findIndex((_, place) => !isWide(label.slice(place)))
  return label.slice(Math.max(0, cut))
}

function painting(sheet: readonly Thumb[], fonts: Fonts) {
  return (brush: Brush): null => {
    load(brush, fonts)
    sheet.forEach(({ marks, label }, place) => {
      const x = (place % ACROSS) * STEP.x + (STEP.x - PAGE.width * SCALE) / 2
      const y = Math.floor(place / ACROSS) * STEP.y + 8
      brush.save().translate(x, y).scale(SCALE).lineWidth(1).rect(0, 0, PAGE.width, PAGE.height).stroke()
      for (const mark of marks) draw(mark, brush)
      brush.restore()
      draw({ kind: 'text', x, y: y + PAGE.height * SCALE + 9, text: fitting(label), face: 'regular', size: 7 }, brush)
    })
    return null
  }
}
