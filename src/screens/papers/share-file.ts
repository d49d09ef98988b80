import { handOut, openBeside } from './handed-out'

/** Hands a PDF to the device's own sharing, which can print; where there is none, opens it beside the page to print from there. */
export async function shareOrPrint(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<void> {
  const file = new File([bytes], name, { type: 'application/pdf' })
  if (navigator.canShare?.({ files: [file] })) {
    // Closing the sheet is no failure.
    await navigator.share({ files: [file] }).catch(() => undefined)
    return
  }
  openBeside(handOut(file, 600_000))
}
