import { draw } from './draw'
import bold from './fonts/Tinos-Bold.ttf?inline'
import italic from './fonts/Tinos-Italic.ttf?inline'
import regular from './fonts/Tinos-Regular.ttf?inline'
import type { Job, Report } from './job'

// Inlined in the page's own code, so that it has the page's content policy and fetches nothing.

addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  try {
    const fonts = { regular: bytesOf(regular), bold: bytesOf(bold), italic: bytesOf(italic) }
    for (const { id, title, papers } of data.files) {
      const bytes = await draw(papers, title, fonts)
      const report: Report = { id, bytes }
      postMessage(report, { transfer: [bytes.buffer] })
    }
  } catch (error) {
    const report: Report = { failed: String(error) }
    postMessage(report)
  }
})

function bytesOf(dataUrl: string): Uint8Array {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (character) => character.charCodeAt(0))
}
