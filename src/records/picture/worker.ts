import { limits } from '../text/problem'
import { type Seen, startEngine } from './engine'
import { type Grey, greyOf } from './grey'
import type { Job, Report } from './job'
import type { Picture } from './read-pictures'

// Inlined in the page's own code, so that it has the page's content policy and fetches nothing.

let see: ((picture: Grey) => Seen) | undefined

addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  if ('engine' in data) {
    see = await startEngine(data.engine).catch(() => undefined)
    return report(see ? 'ready' : 'failed')
  }
  const grey = await open(data.picture).catch(() => 'closed' as const)
  if (typeof grey === 'string') return report(grey)
  try {
    if (!see) return report('failed')
    const seen = see(grey)
    postMessage({ seen } satisfies Report, { transfer: [seen.picture.data.buffer] })
  } catch {
    report('failed')
  }
})

const report = (what: Report): void => postMessage(what)

/** The points of a picture file, the way up that it is shown. The browser opens it; what else stands in the file is not read. */
async function open(picture: Picture): Promise<Grey | 'too_large'> {
  if (!(picture instanceof Uint8Array)) return picture
  const bitmap = await createImageBitmap(new Blob([picture]))
  const { width, height } = bitmap
  if (width * height > limits.points) return 'too_large'
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (!canvas) throw new Error('There is no canvas')
  canvas.drawImage(bitmap, 0, 0)
  bitmap.close()
  return greyOf(canvas.getImageData(0, 0, width, height).data, width, height)
}
