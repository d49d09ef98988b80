import {
  PDFCheckBox,
  PDFDict,
  type PDFDocument,
  PDFDropdown,
  type PDFField,
  type PDFFont,
  PDFHexString,
  PDFName,
  PDFRadioGroup,
  PDFString,
  PDFTextField,
} from '@cantoo/pdf-lib'
import type { OfficialForm } from '../official-form'
import { attach } from './attachment'
import { tickBox, tickButton } from './buttons'
import { type Attached, type Entries, type Entry, SEE_ATTACHMENT } from './entries'
import { pickOption, writeText } from './field-text'
import { openBlank } from './open'
import { fontEngine } from './truetype'

export type FilledForm = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What went to the attachment. */
  readonly attached: readonly Attached[]
}

/**
 * Fills a blank that was recognised as this form. The fields stay fields, drawn with our font so that every viewer shows
 * them. What does not fit stands on a page at the end, and its field says so. `face` are the bytes of a TrueType font.
 */
export async function fillForm(
  bytes: Uint8Array,
  form: OfficialForm,
  { entries, attached, head }: Entries,
  face: Uint8Array,
): Promise<FilledForm> {
  const blank = await openBlank(bytes)
  if (typeof blank === 'string') throw new Error(`The blank cannot be opened: ${blank}`)
  blank.registerFontkit(fontEngine)
  const font = await blank.embedFont(face)
  const fields = new Map(
    blank
      .getForm()
      .getFields()
      .map((field) => [field.getName(), field]),
  )
  const spilled = entries.flatMap((entry) => {
    const field = fields.get(entry.field)
    return field && !put(field, entry, font) && 'text' in entry
      ? [{ item: entry.item ?? labelOf(field), text: entry.text }]
      : []
  })
  const all = [...spilled, ...attached]
  if (all.length > 0) attach(blank, form.number, head, all, font)
  prepare(blank)
  const saved = await blank.save({ updateFieldAppearances: false })
  return { bytes: new Uint8Array(saved), attached: all }
}

/** False where a text has no room in its field, which then refers to the attachment. */
function put(field: PDFField, entry: Entry, font: PDFFont): boolean {
  if ('ticked' in entry) {
    if (field instanceof PDFCheckBox) tickBox(field, entry.ticked)
    // Some forms have a short text field where others have a box.
    else if (field instanceof PDFTextField && entry.ticked) writeText(field, 'X', font)
    return true
  }
  if ('option' in entry) {
    if (field instanceof PDFRadioGroup) tickButton(field, entry.option)
    else if (field instanceof PDFDropdown) pickOption(field, entry.option, font)
    return true
  }
  if (field instanceof PDFDropdown) pickOption(field, entry.text, font)
  if (!(field instanceof PDFTextField)) return true
  if (writeText(field, entry.text, font)) return true
  const refers = [SEE_ATTACHMENT, 'Attached'].some((text) => writeText(field, text, font))
  if (!refers) field.setText(undefined)
  return false
}

function labelOf(field: PDFField): string {
  const label = field.acroField.dict.lookup(PDFName.of('TU'))
  const text = label instanceof PDFString || label instanceof PDFHexString ? label.decodeText() : ''
  return text.replace(/[\s:]+$/, '') || field.getName()
}

/** What is drawn holds: no viewer is asked to draw it anew, and no lock on changes complains. */
function prepare(blank: PDFDocument): void {
  const form = blank.catalog.lookup(PDFName.of('AcroForm'), PDFDict)
  form.delete(PDFName.of('NeedAppearances'))
  blank.catalog.delete(PDFName.of('Perms'))
}
