import { describe, expect, test } from 'vitest'
import { evened } from '../../../src/records/picture/even'
import { type Grey, greyOf, shrunk } from '../../../src/records/picture/grey'
import { stripAt } from '../../../src/records/picture/strip'

const pictureOf = (width: number, height: number, light: (x: number, y: number) => number): Grey => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height }, (_, at) => light(at % width, Math.floor(at / width))),
})

describe('a picture', () => {
  test('loses its colours; what is see-through is white', () => {
    const points = Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255, 0, 0, 0, 0)
    expect([...greyOf(points, 2, 2).data]).toEqual([255, 0, 149, 255])
  })
  test('is drawn together by the mean of its points, and never apart', () => {
    const fine = pictureOf(40, 20, (x) => (x % 2 === 0 ? 0 : 200))
    const coarse = shrunk(fine, 20)
    expect([coarse.width, coarse.height]).toEqual([20, 10])
    expect(new Set(coarse.data)).toEqual(new Set([100]))
    expect(shrunk(fine, 40)).toBe(fine)
  })
  test('keeps what stands where when it is drawn together by a broken number', () => {
    const half = shrunk(
      pictureOf(90, 60, (x, y) => (x < 45 && y < 30 ? 0 : 255)),
      70,
    )
    expect([half.width, half.height]).toEqual([70, 47])
    expect(half.data[20 * 70 + 30]).toBe(0)
    expect(half.data[20 * 70 + 40]).toBeGreaterThan(250)
    expect(half.data[26 * 70 + 30]).toBeGreaterThan(250)
  })
  test('has its light evened: letters in a shadow are as black, and its paper as white, as in the sun', () => {
    const letters = (x: number, y: number) => x % 20 < 4 && y % 20 < 12
    const shadow = pictureOf(400, 300, (x, y) => (letters(x, y) ? 0.3 : 1) * (240 - (180 * x) / 400))
    const { data } = evened(shadow)
    const [inSun, inShadow] = [data[105 * 400 + 41], data[105 * 400 + 361]]
    expect([inSun, inShadow]).toEqual([0, 0])
    const paper = [data[116 * 400 + 50], data[116 * 400 + 370]]
    for (const light of paper) expect(light).toBeGreaterThan(230)
  })
  test('of one light stays even', () => {
    expect(new Set(evened(pictureOf(60, 40, () => 90)).data)).toEqual(new Set([255]))
    expect(new Set(evened(pictureOf(60, 40, () => 0)).data).size).toBe(1)
  })
  test('gives the strip of a line with some room, within its own borders', () => {
    const marked = pictureOf(100, 50, (x, y) => (x >= 10 && x < 30 && y >= 6 && y < 12 ? 0 : 255))
    const strip = stripAt(marked, { x: 10, y: 6, width: 20, height: 6 })
    expect([strip.width, strip.height]).toEqual([24, 10])
    const dark = [...strip.points].filter((point, at) => at % 4 === 0 && point === 0).length
    expect(dark).toBe(20 * 6)
    expect([...strip.points].filter((point, at) => at % 4 === 3 && point !== 255)).toEqual([])
    const outside = stripAt(marked, { x: 90, y: 45, width: 30, height: 30 })
    expect([outside.width, outside.height]).toEqual([20, 15])
  })
})
