import {
  type PDFCheckBox,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFRadioGroup,
  PDFRef,
  PDFString,
  type PDFWidgetAnnotation,
} from '@cantoo/pdf-lib'

const OFF = PDFName.of('Off')

/** Ticks or clears a box, in all its places. */
export function tickBox(box: PDFCheckBox, ticked: boolean): void {
  if (!ticked) {
    box.uncheck()
    return
  }
  box.check()
  for (const widget of box.acroField.getWidgets()) drawCross(widget, widget.getOnValue() ?? PDFName.of('Yes'))
}

/** Presses the one button of a group that is called so, by its value or by its label; the others are released. */
export function tickButton(group: PDFRadioGroup, option: string): boolean {
  const widgets = group.acroField.getWidgets()
  const values = widgets.map((widget) => widget.getOnValue())
  const labels = group.acroField.getExportValues() ?? []
  const byValue = values.findIndex((value) => value?.decodeText() === option)
  const pressed = byValue >= 0 ? byValue : labels.findIndex((label) => labelText(label) === option)
  const value = values[pressed]
  if (!value) return false
  group.acroField.dict.set(PDFName.of('V'), value)
  widgets.forEach((widget, place) => {
    widget.setAppearanceState(place === pressed ? value : OFF)
    if (place === pressed) drawCross(widget, value)
  })
  return true
}

const labelText = (label: unknown): string =>
  label instanceof PDFHexString || label instanceof PDFString ? label.decodeText() : ''

/** The file's own mark may hang on a symbol font that a viewer lacks. A cross of two lines over the empty box shows in all. */
function drawCross(widget: PDFWidgetAnnotation, on: PDFName): void {
  const { width, height } = widget.getRectangle()
  const { context } = widget.dict
  const half = Math.min(width, height) * 0.32
  const [x, y] = [width / 2, height / 2]
  const normal = widget.getAppearances()?.normal
  const states = normal instanceof PDFDict ? normal : context.obj({})
  const empty = states.get(OFF)
  const lines = [
    ...(empty instanceof PDFRef ? ['q /Empty Do Q'] : []),
    `q 0 G ${(half * 0.35).toFixed(2)} w 1 J`,
    `${(x - half).toFixed(2)} ${(y - half).toFixed(2)} m ${(x + half).toFixed(2)} ${(y + half).toFixed(2)} l S`,
    `${(x - half).toFixed(2)} ${(y + half).toFixed(2)} m ${(x + half).toFixed(2)} ${(y - half).toFixed(2)} l S Q`,
  ]
  const stream = context.stream(lines.join('\n'), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: empty instanceof PDFRef ? { XObject: { Empty: empty } } : {},
  })
  states.set(on, context.register(stream))
  widget.setNormalAppearance(states)
}
