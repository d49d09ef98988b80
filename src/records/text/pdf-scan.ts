import type { Grey } from '../picture/grey'

type Matrix = readonly number[]

/** An image drawn on a page, as the library has it: points of one bit, of three bytes or of four. */
type Drawn = { readonly width: number; readonly height: number; readonly kind: number; readonly data: Uint8Array }

/** An image and where its unit square lies on the page, in points from the upper left corner. */
type Laid = { readonly image: Drawn; readonly at: Matrix }

/** The operations of a page that are followed here, by the names that the library gives to their numbers. */
export type Operations = Readonly<
  Record<
    | 'save'
    | 'restore'
    | 'transform'
    | 'paintFormXObjectBegin'
    | 'paintFormXObjectEnd'
    | 'paintImageXObject'
    | 'paintInlineImageXObject'
    | 'setTextRenderingMode',
    number
  >
>

/** The part of a page of the library that is used here. */
export type DrawnPage = {
  readonly getOperatorList: () => Promise<{
    readonly fnArray: readonly number[]
    readonly argsArray: readonly unknown[]
  }>
  readonly objs: Store
  readonly commonObjs: Store
}
type Store = { readonly get: (name: string, found: (image: unknown) => void) => unknown }

/** What is drawn on a page besides letters. `hidden`: letters are on it that nobody sees, as under a scan. */
export type Drawing = { readonly images: readonly Laid[]; readonly hidden: boolean }

const UNSEEN = 3
const IDENTITY = [1, 0, 0, 1, 0, 0]
/** No page becomes a picture of more points than this. */
const MOST = 30_000_000

/** Follows the operations of a page and gives its images. `view`: from the page's own units to points from the upper left corner. */
export async function drawingOf(page: DrawnPage, view: Matrix, names: Operations): Promise<Drawing> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const images: Laid[] = []
  const kept: Matrix[] = []
  let now = view
  let hidden = false
  for (const [at, operation] of fnArray.entries()) {
    const args: readonly unknown[] = Array.isArray(argsArray[at]) ? argsArray[at] : []
    if (operation === names.save) kept.push(now)
    else if (operation === names.restore || operation === names.paintFormXObjectEnd) now = kept.pop() ?? view
    else if (operation === names.transform) now = times(now, numbers(args))
    else if (operation === names.paintFormXObjectBegin) {
      kept.push(now)
      now = times(now, args[0] ? numbers(Object.values(args[0])) : IDENTITY)
    } else if (operation === names.setTextRenderingMode) hidden ||= args[0] === UNSEEN
    else if (operation === names.paintInlineImageXObject || operation === names.paintImageXObject) {
      const image = typeof args[0] === 'string' ? await stored(page, args[0]) : args[0]
      if (isDrawn(image)) images.push({ image, at: now })
    }
  }
  return { images, hidden }
}

/** Which part of the page its images cover, counted without what lies beneath another; 1 is all of it. */
export function covered({ images }: Drawing, width: number, height: number): number {
  const area = images.reduce((sum, { at: [a = 0, b = 0, c = 0, d = 0] }) => sum + Math.abs(a * d - b * c), 0)
  return area / (width * height)
}

/** The images of a page where they lie, as one picture on white, as fine as the finest of them. */
export function pictureOf({ images }: Drawing, width: number, height: number): Grey {
  const fine = Math.max(...images.map(({ image, at: [a = 1, b = 0] }) => image.width / Math.max(Math.hypot(a, b), 1)))
  const scale = Math.min(fine, Math.sqrt(MOST / (width * height)))
  const picture = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
  const data = new Uint8Array(picture.width * picture.height).fill(255)
  for (const laid of images) lay(laid, scale, { ...picture, data })
  return { ...picture, data }
}

function lay({ image, at }: Laid, scale: number, onto: Grey): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = at.map((each) => each * scale)
  const flat = a * d - b * c
  if (flat === 0) return
  const [xs, ys] = [
    [e, e + a, e + c, e + a + c],
    [f, f + b, f + d, f + b + d],
  ]
  const right = Math.min(onto.width, Math.ceil(Math.max(...xs)))
  const bottom = Math.min(onto.height, Math.ceil(Math.max(...ys)))
  for (let y = Math.max(0, Math.floor(Math.min(...ys))); y < bottom; y++)
    for (let x = Math.max(0, Math.floor(Math.min(...xs))); x < right; x++) {
      const [dx, dy] = [x + 0.5 - e, y + 0.5 - f]
      const [across, up] = [(d * dx - c * dy) / flat, (a * dy - b * dx) / flat]
      if (across < 0 || across >= 1 || up <= 0 || up > 1) continue
      const light = lightAt(image, Math.floor(across * image.width), Math.floor((1 - up) * image.height))
      onto.data[y * onto.width + x] = light
    }
}

/** How light a point of an image is. */
function lightAt({ width, kind, data }: Drawn, x: number, y: number): number {
  if (kind === 1) return ((data[y * ((width + 7) >> 3) + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0
  const size = kind === 2 ? 3 : 4
  const at = (y * width + x) * size
  return ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) / 256
}

const stored = (page: DrawnPage, name: string): Promise<unknown> =>
  new Promise((found) => (name.startsWith('g_') ? page.commonObjs : page.objs).get(name, found))

function isDrawn(image: unknown): image is Drawn {
  return (
    typeof image === 'object' &&
    image !== null &&
    'data' in image &&
    ArrayBuffer.isView(image.data) &&
    'kind' in image &&
    [1, 2, 3].includes(Number(image.kind)) &&
    'width' in image &&
    'height' in image
  )
}

const numbers = (values: readonly unknown[]): Matrix => values.map(Number)

/** One transformation after the other. */
export function times(m: Matrix, n: Matrix): readonly [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
