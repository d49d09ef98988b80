import { EncryptedPDFError, PDFBool, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'

/** Why a file cannot be filled, before anything is known of its fields. */
export type FileProblem = 'huge' | 'notPdf' | 'damaged' | 'locked' | 'xfaOnly' | 'noFields'

/** No court form comes near this; a larger file would only hold up the device. */
export const MOST_BYTES = 15_000_000

/** Opens a PDF whose fields can be filled. Whatever the bytes are, it answers and never throws. */
export async function openBlank(bytes: Uint8Array): Promise<PDFDocument | FileProblem> {
  if (bytes.length > MOST_BYTES) return 'huge'
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return 'notPdf'
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

async function load(bytes: Uint8Array): Promise<PDFDocument | 'locked'> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false })
  } catch (error) {
    if (!(error instanceof EncryptedPDFError)) throw error
  }
  // Courts lock forms against changes and leave the password for opening empty, as every viewer knows.
  try {
    const blank = await PDFDocument.load(bytes, { updateMetadata: false, password: '' })
    return blank.isEncrypted ? 'locked' : blank
  } catch {
    return 'locked'
  }
}
