import type { Got } from '../text/problem'
import { limits } from '../text/problem'
import { canSee } from './can-see'
import type { EngineFiles } from './engine'
import type { Job, Report } from './job'
import type { See } from './read-pictures'
import { type SeenPage, seenPage } from './seen-page'
import SeeingWorker from './worker?worker&inline'

/** What sees pictures, and the way to end it, which drops the worker with all that it holds. */
export type Eyes = { readonly see: See; readonly close: () => void }

/**
 * Opens what sees pictures, in the browser. The first picture fetches the engine (about `ENGINE_MEGABYTES`, so say it
 * before) and starts a worker, which keeps nothing but its engine; each further one takes seconds. Close it after the last.
 *
 *     const eyes = openEyes()
 *     const records = await takeRecords(given, withSight(openThere, { see: eyes.see, saw }), factsOf)
 *     eyes.close()
 *
 * `saw` hears of each page: a problem of its own (`too_far`: take that one again), or the evened picture. What was read says
 * where it stands in which picture (`source.seen`): `stripAt(picture, at)` cuts that out for a canvas. One pair of eyes
 * for all files keeps the pictures apart. Nothing is stored: whoever holds the pictures drops them when the reading was
 * confirmed, left or erased.
 */
export function openEyes(): Eyes {
  let open: Promise<Worker | Got<never>> | undefined
  let worker: Worker | undefined
  let seen = 0
  const close = () => {
    worker?.terminate()
    worker = open = undefined
  }
  const see: See = async (picture, number) => {
    open ??= begin((begun) => {
      worker = begun
    })
    const ready = await open
    if (!(ready instanceof Worker)) {
      close()
      return ready
    }
    const said = await answerOf(ready, { picture })
    // An engine that failed or did not end is started anew for the next picture.
    if (said === 'failed' || said === 'late') close()
    return gotOf(said, number, ++seen)
  }
  return { see, close }
}

function gotOf(said: Report | 'late', number: number, id: number): Got<SeenPage> {
  if (typeof said === 'object') return seenPage(said.seen, number, id)
  if (said === 'late') return { problem: 'too_slow' }
  return { problem: said === 'too_large' ? 'too_large' : 'damaged' }
}

async function begin(begun: (worker: Worker) => void): Promise<Worker | Got<never>> {
  // The single file has no engine in it.
  if (import.meta.env.MODE === 'single' || !canSee()) return { problem: 'no_engine' }
  let engine: EngineFiles
  try {
    engine = (await import('./picture-engine')).engineFiles()
  } catch {
    return { problem: 'engine_missing' }
  }
  try {
    const worker = new SeeingWorker()
    begun(worker)
    const said = await answerOf(worker, { engine }, [engine.wasm.buffer, engine.letters.buffer])
    if (said === 'ready') return worker
    worker.terminate()
  } catch {
    // A browser that lets no worker start here.
  }
  return { problem: 'no_engine' }
}

/** What the worker answers; `failed` when it breaks, `late` when it takes too long. */
function answerOf(worker: Worker, job: Job, transfer: Transferable[] = []): Promise<Report | 'late'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('late'), limits.millisecondsForPicture)
    const done = (said: Report) => {
      clearTimeout(timer)
      resolve(said)
    }
    worker.onmessage = ({ data }: MessageEvent<Report>) => done(data)
    worker.onerror = () => done('failed')
    worker.postMessage(job, transfer)
  })
}
