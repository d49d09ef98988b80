import { handOut } from './handed-out'

/** Hands a file to the browser to save. Nothing leaves the device. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a')
  // Some browsers read the file only after the click.
  link.href = handOut(new Blob([content], { type }), 60_000)
  link.download = name
  link.click()
}
