import {
  PDFCheckBox,
  PDFDict,
  type PDFDocument,
  PDFDropdown,
  type PDFField,
  PDFHexString,
  PDFName,
  PDFRadioGroup,
  PDFString,
  PDFTextField,
} from '@cantoo/pdf-lib'
import type { OfficialForm } from '../official-form'
import { lengths } from './abbreviate'
import { attach } from './attachment'
import { tickBox, tickButton } from './buttons'
import type { Entries, Entry } from './entries'
import { type Pen, pickOption, writeText } from './field-text'
import { flatten } from './flatten'
import { openBlank } from './open'
import { type Attached, SEE_ATTACHMENT } from './tables'
import { faceOf, fontEngine } from './truetype'

export type FilledForm = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The same without fields, buttons and scripts: nobody can change it, and every e-filing takes it. */
  readonly flat: Uint8Array<ArrayBuffer>
  /** What stays empty: what the form prints there, as far as the file says it, and the facts that were not known. */
  readonly empty: readonly { readonly label?: string; readonly facts: readonly string[] }[]
  /** What went to the attachment. */
  readonly attached: readonly Attached[]
}

/**
 * Fills a blank that was recognised as this form. The fields stay fields, drawn with our font so that every viewer shows
 * them; `flat` is the same as plain pages. What does not fit stands on a page at the end, and its field says so. `face` are the bytes of a TrueType font.
 */
export async function fillForm(
  bytes: Uint8Array,
  form: OfficialForm,
  { entries, attached, head, empty }: Entries,
  face: Uint8Array,
): Promise<FilledForm> {
  const blank = await openBlank(bytes)
  if (typeof blank === 'string') throw new Error(`The blank cannot be opened: ${blank}`)
  blank.registerFontkit(fontEngine)
  const pen = { font: await blank.embedFont(face), face: faceOf(face) }
  const fields = new Map(
    blank
      .getForm()
      .getFields()
      .map((field) => [field.getName(), field]),
  )
  const spilled = entries.flatMap((entry) => {
    const field = fields.get(entry.field)
    return field && !put(field, entry, pen) && 'text' in entry
      ? [{ item: entry.item ?? labelOf(field), text: entry.text }]
      : []
  })
  const all = [...spilled, ...attached]
  if (all.length > 0) attach(blank, form.number, head, all, pen)
  prepare(blank)
  const saved = await blank.save({ updateFieldAppearances: false })
  flatten(blank)
  const flat = await blank.save({ updateFieldAppearances: false })
  return {
    bytes: new Uint8Array(saved),
    flat: new Uint8Array(flat),
    attached: all,
    empty: empty.map(({ field: name, item, facts }) => {
      const label = item ?? printedAt(fields.get(name))
      return { facts, ...(label && { label }) }
    }),
  }
}

/** False where a text has no room in its field, which then refers to the attachment. */
function put(field: PDFField, entry: Entry, pen: Pen): boolean {
  if ('ticked' in entry) {
    if (field instanceof PDFCheckBox) tickBox(field, entry.ticked)
    // Some forms have a short text field where others have a box.
    else if (field instanceof PDFTextField && entry.ticked) writeText(field, 'X', pen)
    return true
  }
  if ('option' in entry) {
    if (field instanceof PDFRadioGroup) tickButton(field, entry.option)
    else if (field instanceof PDFDropdown) pickOption(field, entry.option, pen)
    return true
  }
  if (field instanceof PDFDropdown) pickOption(field, entry.text, pen)
  if (!(field instanceof PDFTextField)) return true
  const tries = entry.whole ? [entry.text] : lengths(entry.text)
  if (tries.some((text) => writeText(field, text, pen, entry.whole))) return true
  const refers = [SEE_ATTACHMENT, 'Attached'].some((text) => writeText(field, text, pen))
  if (!refers) field.setText(undefined)
  return false
}

const labelOf = (field: PDFField): string => printedAt(field) ?? field.getName()

/** What the form prints at a field, as the file tells it to those who cannot see: else a name that says something. */
function printedAt(field: PDFField | undefined): string | undefined {
  if (!field) return undefined
  const label = field.acroField.dict.lookup(PDFName.of('TU'))
  const text = label instanceof PDFString || label instanceof PDFHexString ? label.decodeText() : ''
  const name = field.getName().replace(/^.*\./, '')
  return text.replace(/[\s:]+$/, '') || (/^[A-Z][a-z]+( [A-Za-z]+)*$/.test(name) ? name : undefined)
}

/** What is drawn holds: no viewer is asked to draw it anew, and no lock on changes complains. */
function prepare(blank: PDFDocument): void {
  const form = blank.catalog.lookup(PDFName.of('AcroForm'), PDFDict)
  form.delete(PDFName.of('NeedAppearances'))
  blank.catalog.delete(PDFName.of('Perms'))
}
