import type { Merging } from './merge'
import type { MergeJob, MergeReport } from './merge-worker'
import MergeWorker from './merge-worker?worker&inline'

/** Gathers files into one away from the page's own thread. A file that was added belongs to the worker from then on. */
export function startMergeThere(): Merging & { readonly stop: () => void } {
  const worker = new MergeWorker()
  const ask = (job: MergeJob, transfer: Transferable[]): Promise<MergeReport> =>
    new Promise((resolve, reject) => {
      const heard = ({ data }: MessageEvent<MergeReport>) =>
        'failed' in data ? reject(new Error(data.failed)) : resolve(data)
      worker.addEventListener('message', heard, { once: true })
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true })
      worker.postMessage(job, transfer)
    })
  return {
    add: async (bytes) => {
      const said = await ask({ add: bytes }, [bytes.buffer as ArrayBuffer])
      return 'pages' in said ? said.pages : 0
    },
    finish: async (title) => {
      const said = await ask({ finish: title }, [])
      if (!('merged' in said)) throw new Error('The worker gave no file')
      return said.merged
    },
    stop: () => worker.terminate(),
  }
}
