import { PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'
import { fieldNames, type OfficialForm } from '../../../src/documents/official-form'

type Options = {
  readonly title?: string
  readonly without?: readonly string[]
  readonly most?: Readonly<Record<string, number>>
}

/** A small blank with the same field names as the form. */
export async function makeBlank(
  form: OfficialForm,
  { title, without = [], most = {} }: Options = {},
): Promise<Uint8Array> {
  const blank = await PDFDocument.create()
  if (title) blank.setTitle(title)
  const fields = blank.getForm()
  let page: PDFPage = blank.addPage([612, 792])
  const names = fieldNames(form).filter((name) => !without.includes(name))
  names.forEach((name, place) => {
    if (place > 0 && place % 60 === 0) page = blank.addPage([612, 792])
    const at = { x: 20 + (place % 3) * 190, y: 740 - Math.floor((place % 60) / 3) * 36, width: 180, height: 30 }
    const box = { ...at, width: 12, height: 12 }
    const known = form.fields.filter((each) => each.field === name)
    const choose = known.flatMap((each) => ('choose' in each ? each.choose : []))
    if (known.some((each) => 'tick' in each)) fields.createCheckBox(name).addToPage(page, box)
    else if (choose.length > 0) {
      const group = fields.createRadioGroup(name)
      for (const [button, { option }] of choose.entries())
        group.addOptionToPage(option, page, { ...box, x: box.x + button * 20 })
    } else {
      const field = fields.createTextField(name)
      if (known.some((each) => 'says' in each || ('text' in each && typeof each.text !== 'string')))
        field.enableMultiline()
      const limit = most[name]
      if (limit !== undefined) field.setMaxLength(limit)
      field.addToPage(page, at)
    }
  })
  return blank.save()
}

/** The same with Adobe's other form language laid over it, or alone. */
export async function withXfa(bytes: Uint8Array, alone: boolean): Promise<Uint8Array> {
  const blank = await PDFDocument.load(bytes)
  const form = blank.getForm()
  if (alone) for (const field of form.getFields()) form.removeField(field)
  form.acroForm.dict.set(PDFName.of('XFA'), blank.context.register(blank.context.flateStream('<xdp:xdp/>')))
  return blank.save()
}
