import type { Place } from '../page'
import type { Grey } from './grey'

/** A part of a picture for a canvas: points of four bytes. */
export type Strip = { readonly width: number; readonly height: number; readonly points: Uint8ClampedArray<ArrayBuffer> }

/** The strip of the evened picture in which a line stands, with some room around it, to be shown beside what was read there. */
export function stripAt(picture: Grey, { x, y, width, height }: Place): Strip {
  const room = Math.round(height / 3)
  const [left, top] = [Math.max(0, Math.floor(x - room)), Math.max(0, Math.floor(y - room))]
  const right = Math.max(left, Math.min(picture.width, Math.ceil(x + width + room)))
  const bottom = Math.max(top, Math.min(picture.height, Math.ceil(y + height + room)))
  const points = new Uint8ClampedArray((right - left) * (bottom - top) * 4).fill(255)
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++)
      points.fill(
        picture.data[row * picture.width + column] ?? 255,
        ((row - top) * (right - left) + column - left) * 4,
        ((row - top) * (right - left) + column - left) * 4 + 3,
      )
  return { width: right - left, height: bottom - top, points }
}
