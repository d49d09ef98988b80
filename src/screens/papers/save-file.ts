import { handOut } from './handed-out'

/** Hands a file to the browser to save. Nothing leaves the device. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a')
  // Some browsers read the file only after the click.
  link.href = handOut(new Blob([content], { type }), 60_000)
  link.download = name
  link.click()
}

/** What a PDF is called when it is saved; on a clinic device (`discreet`) its name, which the browser remembers, does not tell what it is. */
export const fileName = (id: string, discreet: boolean): string => (discreet ? 'papers.pdf' : `${id}.pdf`)
