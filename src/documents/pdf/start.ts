import { canDraw } from '../engine'
import type { Drawn, File, Report } from './job'
import DrawingWorker from './worker?worker&inline'

export type Drawing = { readonly done: Promise<Drawn>; readonly cancel: () => void }

/** Draws files away from the page's own thread, or on it where there is no other. `progress` hears how many are done; a cancelled drawing never ends. */
export function startDrawing(files: readonly File[], progress: (done: number) => void): Drawing {
  let cancelled = false
  let stop = () => {}
  const cancel = () => {
    cancelled = true
    stop()
  }
  if (!canDraw()) return { done: Promise.reject(noEngine()), cancel }
  const done = new Promise<Drawn>((resolve, reject) => {
    const here = () => {
      if (cancelled) return
      import('./draw-here')
        .then(({ drawHere }) => drawHere(files, progress, () => !cancelled))
        .then((drawn) => drawn && resolve(drawn))
        .catch(reject)
    }
    try {
      stop = drawThere(files, progress, { resolve, here })
    } catch {
      here()
    }
  })
  return { done, cancel }
}

type Ends = {
  readonly resolve: (drawn: Drawn) => void
  /** The worker does not start, or fails. */
  readonly here: () => void
}

function drawThere(files: readonly File[], progress: (done: number) => void, { resolve, here }: Ends): () => void {
  const worker = new DrawingWorker()
  const drawn: Record<string, Uint8Array<ArrayBuffer>> = {}
  const giveUp = () => {
    worker.terminate()
    here()
  }
  worker.addEventListener('error', giveUp)
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => {
    // Opened as a file in WebKit, a worker runs but cannot read what it made.
    if ('failed' in data) return giveUp()
    drawn[data.id] = data.bytes
    progress(Object.keys(drawn).length)
    if (Object.keys(drawn).length < files.length) return
    worker.terminate()
    resolve(drawn)
  })
  worker.postMessage({ files })
  return () => worker.terminate()
}

const noEngine = (): Error => Object.assign(new Error('There is no WebAssembly'), { name: 'NoEngine' })
