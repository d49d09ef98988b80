import type { Given } from '../open'
import type { Job, Report } from './job'
import { limits } from './problem'
import ReadingWorker from './worker?worker&inline'

/**
 * Opens a document away from the page's own thread, so that nothing in it can freeze the page or reach it. Whatever it
 * holds, there is an answer when the time is over. Ends at once when `signal` is aborted. Never rejects.
 */
export function openThere(
  given: Given,
  { state, signal }: { state?: string; signal?: AbortSignal } = {},
): Promise<Report> {
  return new Promise((resolve) => {
    const worker = new ReadingWorker()
    const end = (report: Report) => {
      clearTimeout(timer)
      worker.terminate()
      resolve(report)
    }
    const timer = setTimeout(() => end({ problem: 'too_slow' }), limits.milliseconds)
    signal?.addEventListener('abort', () => end({ problem: 'too_slow' }))
    // An error's text may hold words of the document: it is not looked at.
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end({ problem: 'damaged' })
    })
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => end(data))
    worker.postMessage({ given, state } satisfies Job)
  })
}
