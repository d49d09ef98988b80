// Files that were handed to the browser live outside the page's own memory until they are taken back.

const urls = new Set<string>()
const windows = new Set<Window>()
const forgets = new Set<() => void>()

/** Lets go of something more when all is erased. */
export function whenTakenBack(forget: () => void): void {
  forgets.add(forget)
}

/** An address for a file, taken back after a while or when all is erased. */
export function handOut(file: Blob, milliseconds: number): string {
  const url = URL.createObjectURL(file)
  urls.add(url)
  setTimeout(() => withdraw(url), milliseconds)
  return url
}

/** Opens a file beside the page. */
export function openBeside(url: string): void {
  const opened = window.open(url, '_blank')
  if (opened) windows.add(opened)
}

/** Takes back every address, closes every window, and lets go of what else was asked to. */
export function takeBack(): void {
  for (const url of urls) withdraw(url)
  for (const opened of windows) opened.close()
  windows.clear()
  for (const forget of forgets) forget()
}

function withdraw(url: string): void {
  if (urls.delete(url)) URL.revokeObjectURL(url)
}
