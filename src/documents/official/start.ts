import type { Job, Report } from './job'
import OfficialWorker from './worker?worker&inline'

/** How long a file may take, in milliseconds. A court's form takes one second on a slow phone. */
const PATIENCE = 10_000

/**
 * Opens a picked file away from the page's own thread, so that no file freezes the page. Whatever it holds, there is an
 * answer after ten seconds: `slow` then. Never rejects.
 */
export function openThere(job: Job): Promise<Report | { readonly slow: true }> {
  return new Promise((resolve) => {
    const worker = new OfficialWorker()
    const end = (report: Report | { readonly slow: true }) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(report)
    }
    const timer = setTimeout(() => end({ slow: true }), PATIENCE)
    worker.addEventListener('error', ({ message }) => end({ failed: message }))
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => end(data))
    worker.postMessage(job)
  })
}
