import {
  layoutMultilineText,
  type PDFDropdown,
  type PDFFont,
  PDFName,
  type PDFTextField,
  type PDFWidgetAnnotation,
  TextAlignment,
} from '@cantoo/pdf-lib'

const LEAST = 6.5
const MOST = 11

/** Writes into a text field, in letters small enough for all its places. False, and nothing written, where it does not fit. */
export function writeText(field: PDFTextField, text: string, font: PDFFont): boolean {
  const most = field.getMaxLength()
  const value = field.isMultiline() ? text : text.replace(/\n/g, ', ')
  if (most !== undefined && value.length > most) return false
  const size = sizeFor(field, value, font)
  if (size === undefined) return false
  field.setText(value)
  draw(field, size, font)
  return true
}

/** Picks the entry of a list that reads so. False where the list has none. */
export function pickOption(field: PDFDropdown, text: string, font: PDFFont): boolean {
  const wanted = text.trim().toLowerCase()
  const option = field.getOptions().find((each) => each.trim().toLowerCase() === wanted)
  if (option === undefined) return false
  field.select(option)
  draw(field, Math.min(MOST - 1, (sizes(field)[0]?.height ?? 14) * 0.65), font)
  return true
}

function sizeFor(field: PDFTextField, text: string, font: PDFFont): number | undefined {
  const own = Number(/([\d.]+)\s+Tf/.exec(field.acroField.getDefaultAppearance() ?? '')?.[1] ?? 0)
  const places = sizes(field)
  const start = Math.min(own || MOST, ...(field.isMultiline() ? [] : places.map(({ height }) => height * 0.8)))
  for (let size = Math.max(start, LEAST); size >= LEAST; size -= 0.5)
    if (places.every((place) => fitsIn(place, text, size, field, font))) return size
  return undefined
}

type Place = { readonly width: number; readonly height: number }

function sizes(field: PDFTextField | PDFDropdown): readonly Place[] {
  return field.acroField.getWidgets().map((widget) => widget.getRectangle())
}

function fitsIn({ width, height }: Place, text: string, size: number, field: PDFTextField, font: PDFFont): boolean {
  const inner = { x: 0, y: 0, width: width - 4, height: height - 4 }
  if (field.isCombed()) return true
  if (!field.isMultiline()) return font.widthOfTextAtSize(text, size) <= inner.width
  const laid = layoutMultilineText(text, { alignment: TextAlignment.Left, fontSize: size, font, bounds: inner })
  const high = laid.lines.length === 1 || laid.lines.length * laid.lineHeight <= inner.height
  return high && laid.bounds.width <= inner.width + 1
}

/** Draws what the field holds with our own font, for viewers that draw nothing themselves, and leaves the file's font for editing. */
function draw(field: PDFTextField | PDFDropdown, size: number, font: PDFFont): void {
  const widgets = field.acroField.getWidgets()
  const forEditing = () => {
    for (const widget of widgets) widget.dict.delete(PDFName.of('DA'))
    field.acroField.setDefaultAppearance(`/Helv ${size} Tf 0 g`)
  }
  const edges = widgets.map((widget) => edgeOf(widget))
  forEditing()
  field.updateAppearances(font)
  forEditing()
  for (const putBack of edges) putBack()
}

/** An underlined field would be drawn with a frame. Takes the edge away, and gives what puts it back. */
function edgeOf(widget: PDFWidgetAnnotation): () => void {
  const edge = PDFName.of('BC')
  const look = widget.getAppearanceCharacteristics()?.dict
  const colour = look?.get(edge)
  const style = widget.getBorderStyle()?.dict.get(PDFName.of('S'))
  if (!look || !colour || style !== PDFName.of('U')) return () => {}
  look.delete(edge)
  return () => look.set(edge, colour)
}
