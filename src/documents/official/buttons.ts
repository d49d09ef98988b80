import { type PDFCheckBox, PDFDict, PDFHexString, PDFName, type PDFRadioGroup, PDFString } from '@cantoo/pdf-lib'

const OFF = PDFName.of('Off')

/** Ticks or clears a box, in all its places. */
export function tickBox(box: PDFCheckBox, ticked: boolean): void {
  if (ticked) box.check()
  else box.uncheck()
  if (!box.acroField.getWidgets().every((widget) => widget.getAppearances()?.normal instanceof PDFDict)) box.updateAppearances()
}

/** Presses the one button of a group that is called so, by its label or by its value; the others are released. */
export function tickButton(group: PDFRadioGroup, option: string): boolean {
  const widgets = group.acroField.getWidgets()
  const labels = group.acroField.getExportValues()?.map((value) => (value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : ''))
  const values = widgets.map((widget) => widget.getOnValue())
  const byValue = values.findIndex((value) => value?.decodeText() === option)
  const pressed = byValue >= 0 ? byValue : (labels?.indexOf(option) ?? -1)
  const value = values[pressed]
  if (!value) return false
  group.acroField.dict.set(PDFName.of('V'), value)
  widgets.forEach((widget, place) => {
    widget.setAppearanceState(place === pressed ? value : OFF)
  })
  return true
}
