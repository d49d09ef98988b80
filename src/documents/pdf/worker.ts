import { draw } from './draw'
import { fontBytes } from './font-bytes'
import type { Job, Report } from './job'

// Inlined in the page's own code, so that it has the page's content policy and fetches nothing.

addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  try {
    const fonts = fontBytes()
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
