import { draw } from './draw'
import { fontBytes } from './font-bytes'
import type { Drawn, File } from './job'

/** Draws files on the page's own thread, which cannot do anything else meanwhile. `goesOn` is asked before each file. */
export async function drawHere(
  files: readonly File[],
  progress: (done: number) => void,
  goesOn: () => boolean,
): Promise<Drawn | undefined> {
  const fonts = fontBytes()
  const drawn: Record<string, Uint8Array<ArrayBuffer>> = {}
  for (const { id, title, papers } of files) {
    // Lets the page show how far it is.
    await new Promise((done) => setTimeout(done, 20))
    if (!goesOn()) return undefined
    drawn[id] = await draw(papers, title, fonts)
    progress(Object.keys(drawn).length)
  }
  return drawn
}
