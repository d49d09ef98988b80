import type { Grey } from './grey'

/** Half the width of what a point is compared with, as a share of the picture's width. */
const AROUND = 1 / 40
/** What is darker than this share of its surroundings is black, what is lighter is paper. */
const BLACK = 0.55
const PAPER = 0.97

/** The light of a photo made even: each point is compared with the mean light around it, so that a shadow becomes paper. */
export function evened({ width, height, data }: Grey): Grey {
  const sums = sumsOf({ width, height, data })
  const across = width + 1
  const reach = Math.max(2, Math.round(width * AROUND))
  const even = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)]
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)]
      const sum =
        (sums[bottom * across + right] ?? 0) -
        (sums[top * across + right] ?? 0) -
        (sums[bottom * across + left] ?? 0) +
        (sums[top * across + left] ?? 0)
      const around = sum / ((bottom - top) * (right - left))
      const share = (data[y * width + x] ?? 0) / Math.max(around, 1)
      even[y * width + x] = Math.max(0, Math.min(255, ((share - BLACK) / (PAPER - BLACK)) * 255))
    }
  }
  return { width, height, data: even }
}

/** For each corner of a point the sum of all light above and left of it. */
function sumsOf({ width, height, data }: Grey): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y++) {
    let row = 0
    for (let x = 0; x < width; x++) {
      row += data[y * width + x] ?? 0
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row
    }
  }
  return sums
}
