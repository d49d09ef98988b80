import type { Given, Opened, Scanned } from '../open'
import type { Job, Report } from './job'
import { type Got, limits } from './problem'
import ReadingWorker from './worker?worker&inline'

/**
 * Opens a document away from the page's own thread, so that nothing in it can freeze the page or reach it. Whatever it
 * holds, there is an answer when the time is over. Ends at once when `signal` is aborted. Never rejects.
 */
export function openThere(
  given: Given,
  { state, signal }: { state?: string; signal?: AbortSignal } = {},
): Promise<Got<Opened | Scanned>> {
  return new Promise((resolve) => {
    const worker = new ReadingWorker()
    const end = (report: Got<Opened | Scanned>) => {
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
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if ('report' in data) end(data.report)
    })
    worker.postMessage({ given, state } satisfies Job)
  })
}
