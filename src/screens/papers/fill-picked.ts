import type { Packet } from '../../documents/assemble'
import type { FilledForm } from '../../documents/official/fill'
import type { OfficialForm } from '../../documents/official-form'
import type { PaperTemplate } from '../../documents/template'
import type { Picked } from '../keep/picked-bytes'

/** Words: `official.problem.<problem>`. */
type Problem =
  | 'huge'
  | 'slow'
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
      /** The same as plain pages. */
      readonly flat: Uint8Array<ArrayBuffer>
      readonly attached: number
      readonly empty: FilledForm['empty']
      /** Our paper follows another edition than the file. */
      readonly editions?: { readonly file: string; readonly paper: string }
    }
  | { readonly problem: Problem; readonly form?: string }
)

/** Fills a file that the person picked, on the device and away from the page's own thread. The engine for it is loaded only now. Never rejects. */
export async function fillPicked(file: Picked, forms: readonly OfficialForm[], packet: Packet): Promise<Done> {
  const { name } = file
  try {
    const [{ openThere }, { MOST_BYTES }] = await Promise.all([
      import('../../documents/official/start'),
      import('../../documents/official/job'),
    ])
    if (file.size > MOST_BYTES) return { name, problem: 'huge' }
    const bytes = new Uint8Array(await file.arrayBuffer())
    const known = await openThere({ recognise: { bytes, forms } })
    if (!('recognised' in known)) return { name, problem: 'slow' in known ? 'slow' : 'failed' }
    const found = known.recognised
    if ('problem' in found) return { name, problem: found.problem, ...('form' in found && { form: found.form.number }) }
    const { form } = found
    if (form.use === 'prosecutor') return { name, problem: 'notYours', form: form.number }
    const { entriesFor, fits, mirrorOf } = await import('../../documents/official/entries')
    const mirror = mirrorOf(form, packet.templates, packet.filling)
    if (!mirror) return { name, problem: 'notHere', form: form.number }
    if (!fits(form, mirror, packet.filling)) return { name, problem: 'notTrue', form: form.number }
    const { fontBytes } = await import('../../documents/pdf/font-bytes')
    const entries = entriesFor(form, mirror, packet.filling)
    const written = await openThere({ fill: { bytes, form, entries, face: fontBytes().regular } })
    if (!('filled' in written)) return { name, problem: 'slow' in written ? 'slow' : 'failed' }
    const { filled } = written
    return {
      name,
      form: form.number,
      file: `${form.id}-filled`,
      bytes: filled.bytes,
      flat: filled.flat,
      attached: filled.attached.length,
      empty: filled.empty,
      ...editions(form, mirror),
    }
  } catch {
    return { name, problem: 'failed' }
  }
}

function editions({ number, edition }: OfficialForm, { form }: PaperTemplate) {
  return form?.number === number && form.edition !== edition ? { editions: { file: edition, paper: form.edition } } : {}
}
