/** How picture files begin, from the place given: JPEG, PNG, GIF, WebP, TIFF, and what phones write (HEIC, AVIF). */
const MARKS: readonly (readonly [from: number, mark: string])[] = [
  [0, '\xff\xd8\xff'],
  [0, '\x89PNG\r\n\x1a\n'],
  [0, 'GIF8'],
  [8, 'WEBP'],
  [0, 'II*\0'],
  [0, 'MM\0*'],
  [4, 'ftyphei'],
  [4, 'ftyphev'],
  [4, 'ftypmif1'],
  [4, 'ftypavif'],
]

/** Whether these are the bytes of a picture, by how it begins. */
export function isPicture(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  return MARKS.some(([from, mark]) => head.startsWith(mark, from))
}
