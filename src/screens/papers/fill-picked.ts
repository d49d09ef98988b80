import type { Packet } from '../../documents/assemble'
import type { OfficialForm } from '../../documents/official-form'
import type { Picked } from '../keep/picked-bytes'

/** Words: `official.problem.<problem>`. */
type Problem =
  | 'huge'
  | 'notPdf'
  | 'damaged'
  | 'locked'
  | 'xfaOnly'
  | 'noFields'
  | 'otherEdition'
  | 'otherForm'
  | 'notYours'
  | 'notHere'
  | 'notTrue'
  | 'failed'

/** The court's form filled, or why it is not. `name` is the file that was picked. */
export type Done = { readonly name: string } & (
  | {
      readonly form: string
      /** What it is called, without the ending. */
      readonly file: string
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly attached: number
    }
  | { readonly problem: Problem; readonly form?: string }
)

/** Fills a file that the person picked, on the device. The engine for it is loaded only now. Never rejects. */
export async function fillPicked(file: Picked, forms: readonly OfficialForm[], packet: Packet): Promise<Done> {
  const { name } = file
  try {
    const [{ recognise }, { MOST_BYTES }] = await Promise.all([
      import('../../documents/official/recognise'),
      import('../../documents/official/open'),
    ])
    if (file.size > MOST_BYTES) return { name, problem: 'huge' }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const found = await recognise(bytes, forms)
    if ('problem' in found) return { name, problem: found.problem, ...('form' in found && { form: found.form.number }) }
    const { form } = found
    if (form.use === 'prosecutor') return { name, problem: 'notYours', form: form.number }
    const { entriesFor, fits, mirrorOf } = await import('../../documents/official/entries')
    const mirror = mirrorOf(form, packet.templates, packet.filling)
    if (!mirror) return { name, problem: 'notHere', form: form.number }
    if (!fits(form, mirror, packet.filling)) return { name, problem: 'notTrue', form: form.number }
    const [{ fillForm }, { fontBytes }] = await Promise.all([
      import('../../documents/official/fill'),
      import('../../documents/pdf/font-bytes'),
    ])
    const filled = await fillForm(bytes, form, entriesFor(form, mirror, packet.filling), fontBytes().regular)
    return {
      name,
      form: form.number,
      file: `${form.id}-filled`,
      bytes: filled.bytes,
      attached: filled.attached.length,
    }
  } catch {
    return { name, problem: 'failed' }
  }
}
