import {
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFDropdown,
  type PDFField,
  PDFName,
  PDFRadioGroup,
  PDFTextField,
} from '@cantoo/pdf-lib'

/** What a file's fields hold, as text: `true` for a ticked box, the option for a group or a list. */
export async function readBack(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const filled = await PDFDocument.load(bytes, { updateMetadata: false })
  filled.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)?.delete(PDFName.of('XFA'))
  return new Map(
    filled
      .getForm()
      .getFields()
      .map((field) => [field.getName(), heldBy(field)]),
  )
}

function heldBy(field: PDFField): string {
  if (field instanceof PDFTextField) return field.getText() ?? ''
  if (field instanceof PDFCheckBox) return String(field.isChecked())
  if (field instanceof PDFDropdown) return field.getSelected().join()
  return field instanceof PDFRadioGroup ? (field.acroField.getValue()?.toString() ?? '') : ''
}

/** Fields that hold something but have no picture of it for a viewer to show. */
export async function undrawn(bytes: Uint8Array, names: readonly string[]): Promise<readonly string[]> {
  const filled = await PDFDocument.load(bytes, { updateMetadata: false })
  return filled
    .getForm()
    .getFields()
    .filter((field) => names.includes(field.getName()))
    .filter((field) => field.acroField.getWidgets().some((widget) => widget.getAppearances()?.normal === undefined))
    .map((field) => field.getName())
}

export async function asksViewerToDraw(bytes: Uint8Array): Promise<boolean> {
  const filled = await PDFDocument.load(bytes, { updateMetadata: false })
  const form = filled.catalog.lookup(PDFName.of('AcroForm'), PDFDict)
  return form.has(PDFName.of('NeedAppearances')) || form.has(PDFName.of('XFA'))
}
