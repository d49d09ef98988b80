/** A picture without colours: one byte for each point, rows from the top, 0 is black. */
export type Grey = { readonly width: number; readonly height: number; readonly data: Uint8Array<ArrayBuffer> }

/** Points of four bytes, as a canvas has them, without their colours; what is see-through is white. */
export function greyOf(points: Uint8Array | Uint8ClampedArray, width: number, height: number): Grey {
  const data = new Uint8Array(width * height)
  for (let at = 0; at < data.length; at++) {
    const [red = 0, green = 0, blue = 0, cover = 255] = [
      points[at * 4],
      points[at * 4 + 1],
      points[at * 4 + 2],
      points[at * 4 + 3],
    ]
    const light = (red * 77 + green * 150 + blue * 29) / 256
    data[at] = (light * cover + 255 * (255 - cover)) / 255
  }
  return { width, height, data }
}

/** The picture, no longer side of it longer than `longest`: each point is the mean of those that it covers. */
export function shrunk(grey: Grey, longest: number): Grey {
  const by = Math.max(grey.width, grey.height) / longest
  if (by <= 1) return grey
  const [width, height] = [Math.max(1, Math.round(grey.width / by)), Math.max(1, Math.round(grey.height / by))]
  const narrow = meansOfRows(grey, width)
  return turned(meansOfRows(turned(narrow), height))
}

/** Each row drawn together to `width` points. */
function meansOfRows({ width: from, height, data }: Grey, width: number): Grey {
  const drawn = new Uint8Array(width * height)
  const step = from / width
  for (let x = 0; x < width; x++) {
    const [start, end] = [x * step, Math.min((x + 1) * step, from)]
    for (let y = 0; y < height; y++) {
      let sum = 0
      for (let at = Math.floor(start); at < end; at++)
        sum += (data[y * from + at] ?? 0) * (Math.min(at + 1, end) - Math.max(at, start))
      drawn[y * width + x] = sum / (end - start)
    }
  }
  return { width, height, data: drawn }
}

function turned({ width, height, data }: Grey): Grey {
  const other = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) other[x * height + y] = data[y * width + x] ?? 0
  return { width: height, height: width, data: other }
}
