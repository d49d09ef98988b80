import type { Ask, Done, Job, Looked, Progress, Report } from './job'
import ScreeningWorker from './worker?worker&inline'

/** A list that is being decided away from the page's own thread. */
export type Running = {
  readonly pause: () => void
  readonly goOn: () => void
  /** Leaves the rest of the list; what was decided is still reported. */
  readonly stop: () => void
  /** Ends at once, and nothing more is heard. */
  readonly end: () => void
}

type Ears = {
  readonly progress: (progress: Progress) => void
  readonly done: (done: Done) => void
  readonly failed: () => void
}

/** Looks at the head of a picked file. Never rejects. */
export function lookThere(file: Blob): Promise<Looked> {
  return new Promise((resolve) => {
    const worker = new ScreeningWorker()
    const end = (looked: Looked) => {
      worker.terminate()
      resolve(looked)
    }
    listen(
      worker,
      (report) => 'looked' in report && end(report.looked),
      () => end({ problem: 'damaged' }),
    )
    worker.postMessage({ look: file } satisfies Ask)
  })
}

/** Begins to decide a list. */
export function decideThere(job: Job, ears: Ears): Running {
  const worker = new ScreeningWorker()
  const say = (ask: Ask) => worker.postMessage(ask)
  const fail = () => {
    worker.terminate()
    ears.failed()
  }
  listen(
    worker,
    (report) => {
      if ('progress' in report) ears.progress(report.progress)
      else if ('failed' in report) fail()
      else if ('done' in report) {
        worker.terminate()
        ears.done(report.done)
      }
    },
    fail,
  )
  say({ job })
  return {
    pause: () => say('pause'),
    goOn: () => say('goOn'),
    stop: () => say('stop'),
    end: () => worker.terminate(),
  }
}

function listen(worker: Worker, hear: (report: Report) => void, failed: () => void): void {
  worker.addEventListener('message', ({ data }: MessageEvent<Report>) => hear(data))
  // An error's text may hold words of the list: it is not looked at.
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    failed()
  })
}
