import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { decode as decodePng } from 'fast-png'
import { decode as decodeJpeg } from 'jpeg-js'
import { type EngineFiles, startEngine } from '../records/picture/engine'
import { type Grey, greyOf } from '../records/picture/grey'
import type { Picture } from '../records/picture/read-pictures'
import { seenPage } from '../records/picture/seen-page'
import type { Sight } from '../records/picture/with-sight'
import { limits } from '../records/text/problem'

const JPEG = 0xff

/** What sees pictures on the command line: JPEG and PNG, with the engine of the page, which the first picture starts. */
export function openSight(): Sight {
  let engine: ReturnType<typeof startEngine> | undefined
  let seen = 0
  return {
    see: async (picture, number) => {
      let grey: Grey
      try {
        grey = pointsOf(picture)
      } catch {
        return { problem: 'damaged' }
      }
      engine ??= startEngine(engineFiles())
      return seenPage((await engine)(grey), number, ++seen)
    },
  }
}

function engineFiles(): EngineFiles {
  const { resolve } = createRequire(import.meta.url)
  const bytes = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(resolve(file)))
  return {
    wasm: bytes('tesseract.js-core/tesseract-core-simd-lstm.wasm'),
    letters: bytes('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
  }
}

/** The points of a picture file; throws when it is none of the two kinds, or broken. */
function pointsOf(picture: Picture): Grey {
  if (!(picture instanceof Uint8Array)) return picture
  if (picture[0] === JPEG) {
    const most = { maxResolutionInMP: limits.points / 1e6, maxMemoryUsageInMB: 1500 }
    const { width, height, data } = decodeJpeg(picture, { useTArray: true, ...most })
    return greyOf(data, width, height)
  }
  const { width, height, channels, depth, data, palette } = decodePng(picture)
  const points = new Uint8Array(width * height * 4)
  for (let at = 0; at < width * height; at++) {
    const part = (channel: number): number => (data[at * channels + channel] ?? 0) / (depth === 16 ? 257 : 1)
    const grey = channels < 3
    const colour = palette?.[part(0)] ?? (grey ? [part(0), part(0), part(0)] : [part(0), part(1), part(2)])
    const cover = palette ? (colour[3] ?? 255) : channels % 2 === 0 ? part(channels - 1) : 255
    points.set([...colour.slice(0, 3), cover], at * 4)
  }
  return greyOf(points, width, height)
}
