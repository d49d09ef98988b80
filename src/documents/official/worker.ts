import type { Job } from './job'
import { work } from './work'

// Inlined in the page's own code, so that it has the page's content policy and fetches nothing.

addEventListener('message', async ({ data }: MessageEvent<Job>) => postMessage(await work(data)))
