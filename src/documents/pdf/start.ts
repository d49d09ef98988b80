import type { Drawn, File, Report } from './job'
import DrawingWorker from './worker?worker&inline'

export type Drawing = { readonly done: Promise<Drawn>; readonly cancel: () => void }

/** Draws files away from the page's own thread. `progress` hears how many are done; a cancelled drawing never ends. */
export function startDrawing(files: readonly File[], progress: (done: number) => void): Drawing {
  const worker = new DrawingWorker()
  const done = new Promise<Drawn>((resolve, reject) => {
    const drawn: Record<string, Uint8Array<ArrayBuffer>> = {}
    worker.addEventListener('error', () => reject(new Error('The drawing did not start')))
    worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
      if ('failed' in data) return reject(new Error(data.failed))
      drawn[data.id] = data.bytes
      progress(Object.keys(drawn).length)
      if (Object.keys(drawn).length < files.length) return
      worker.terminate()
      resolve(drawn)
    })
    worker.postMessage({ files })
  })
  return { done, cancel: () => worker.terminate() }
}
