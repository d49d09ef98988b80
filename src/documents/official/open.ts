import { EncryptedPDFError, PDFBool, PDFDict, PDFDocument, PDFInvalidObject, PDFName } from '@cantoo/pdf-lib'
import { MOST_BYTES } from './job'
import { countUnpacked } from './unpacked'

/** Why a file cannot be filled, before anything is known of its fields. */
export type FileProblem = 'huge' | 'notPdf' | 'damaged' | 'locked' | 'xfaOnly' | 'noFields'

/** Opens a PDF whose fields can be filled. Whatever the bytes are, it answers and never throws. */
export async function openBlank(bytes: Uint8Array): Promise<PDFDocument | FileProblem> {
  if (bytes.length > MOST_BYTES) return 'huge'
  if (!textOf(bytes.subarray(0, 1024)).includes('%PDF-')) return 'notPdf'
  // The library would make do with what is left of a file that was cut short.
  if (!textOf(bytes.subarray(-4096)).includes('startxref')) return 'damaged'
  countUnpacked()
  try {
    const blank = await load(bytes)
    if (blank === 'locked') return blank
    blank.getPages()
    const form = blank.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)
    if (!form) return 'noFields'
    const xfa = form.has(PDFName.of('XFA'))
    // Adobe's other form language stands beside the fields and would win over them.
    form.delete(PDFName.of('XFA'))
    const drawnByXfa = blank.catalog.lookup(PDFName.of('NeedsRendering')) === PDFBool.True
    const fields = blank.getForm().getFields()
    if (xfa && (drawnByXfa || fields.length === 0)) return 'xfaOnly'
    return fields.length === 0 ? 'noFields' : blank
  } catch {
    return 'damaged'
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

async function load(bytes: Uint8Array): Promise<PDFDocument | 'locked'> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false })
  } catch (error) {
    if (!(error instanceof EncryptedPDFError)) throw error
  }
  // Courts lock forms against changes and leave the password for opening empty, as every viewer knows.
  try {
    const blank = await PDFDocument.load(bytes, { updateMetadata: false, password: '' })
    dropOldTables(blank)
    return blank.isEncrypted ? 'locked' : blank
  } catch {
    return 'locked'
  }
}

/**
 * The library cannot read the locked file's own table of contents again and would keep its bytes, which still say that the
 * file is locked.
 */
function dropOldTables({ context }: PDFDocument): void {
  for (const [ref, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFInvalidObject) context.delete(ref)
}
