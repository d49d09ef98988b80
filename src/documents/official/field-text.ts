import {
  layoutMultilineText,
  type PDFDropdown,
  type PDFFont,
  PDFName,
  type PDFTextField,
  type PDFWidgetAnnotation,
  TextAlignment,
} from '@cantoo/pdf-lib'
import { drawingChoice, drawingText } from './marks'
import type { Face } from './truetype'

/** A clerk reads no smaller print, in points. Only a field that is too low for it has smaller. */
const LEAST = 9
/** A name stands on the form itself, however long. */
const LEAST_NAME = 5
const MOST = 11

/** The font of what is written, and where its marks stand. */
export type Pen = { readonly font: PDFFont; readonly face: Face }

/** Writes into a text field, in letters small enough for all its places. False, and nothing written, where it does not fit. */
export function writeText(field: PDFTextField, text: string, { font, face }: Pen, isName = false): boolean {
  const most = field.getMaxLength()
  const value = field.isMultiline() ? text : text.replace(/\n/g, ', ')
  if (most !== undefined && value.length > most) return false
  const size = sizeFor(field, value, font, isName ? LEAST_NAME : LEAST)
  if (size === undefined) return false
  field.setText(value)
  draw(field, size, () => field.updateAppearances(font, drawingText(face)))
  return true
}

/** Picks the entry of a list that reads so. False where the list has none. */
export function pickOption(field: PDFDropdown, text: string, { font, face }: Pen): boolean {
  const wanted = text.trim().toLowerCase()
  const option = field.getOptions().find((each) => each.trim().toLowerCase() === wanted)
  if (option === undefined) return false
  field.select(option)
  const size = Math.min(MOST - 1, (sizes(field)[0]?.height ?? 14) * 0.65)
  draw(field, size, () => field.updateAppearances(font, drawingChoice(face)))
  return true
}

function sizeFor(field: PDFTextField, text: string, font: PDFFont, least: number): number | undefined {
  const own = Number(/([\d.]+)\s+Tf/.exec(field.acroField.getDefaultAppearance() ?? '')?.[1] ?? 0)
  const places = sizes(field)
  const start = Math.min(own || MOST, ...(field.isMultiline() ? [] : places.map(({ height }) => height * 0.8)))
  for (let size = start; size >= Math.min(start, least); size -= 0.5)
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
function draw(field: PDFTextField | PDFDropdown, size: number, update: () => void): void {
  const widgets = field.acroField.getWidgets()
  const forEditing = () => {
    for (const widget of widgets) widget.dict.delete(PDFName.of('DA'))
    field.acroField.setDefaultAppearance(`/Helv ${size} Tf 0 g`)
  }
  const edges = widgets.map((widget) => edgeOf(widget))
  forEditing()
  update()
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
