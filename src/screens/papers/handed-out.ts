// Files that were handed to the browser live outside the page's own memory until they are taken back.

const urls = new Set<string>()
const windows = new Set<Window>()

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

/** Takes back every address and closes every window. */
export function takeBack(): void {
  for (const url of urls) withdraw(url)
  for (const opened of windows) opened.close()
  windows.clear()
}

function withdraw(url: string): void {
  if (urls.delete(url)) URL.revokeObjectURL(url)
}
