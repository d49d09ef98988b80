import { stateRooms } from '../jurisdictions/record-rooms'
import type { Ask, Report } from './job'
import { lookAt } from './look'
import { work } from './work'

// Inlined in the page's own code, so that it has the page's content policy and fetches nothing.

let goOn: (() => void) | undefined
let isPaused = false
let isStopped = false

addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
  if (data === 'pause') isPaused = true
  else if (data === 'goOn' || data === 'stop') {
    isPaused = false
    isStopped ||= data === 'stop'
    goOn?.()
  } else answer(await ('look' in data ? looked(data.look) : decided(data.job)))
})

const looked = (file: Blob): Promise<Report> =>
  lookAt(file).then(
    (found) => ({ looked: found }),
    () => ({ looked: { problem: 'damaged' } }),
  )

// An error's text may hold words of the list.
const decided = (job: Parameters<typeof work>[0]): Promise<Report> =>
  work(job, stateRooms, (progress) => answer({ progress }), mayGoOn).then(
    (done) => ({ done }),
    () => ({ failed: true }),
  )

const answer = (report: Report): void => postMessage(report)

/** Hears what was asked meanwhile, and waits as long as it is paused. */
async function mayGoOn(): Promise<boolean> {
  await new Promise((done) => setTimeout(done))
  if (isPaused && !isStopped)
    await new Promise<void>((done) => {
      goOn = done
    })
  return !isStopped
}
