// A locked file as plain letters: phones share only files of kinds that they know, and text survives every way of sending.

/** The name of a saved file, and its kind. */
export const ARMORED = { name: 'kept-answers.txt', type: 'text/plain' } as const

/** Larger files are not ours. */
export const MOST_ARMORED = 8_400_000

const START = 'UFBMT0NL'

/** The bytes as lines of letters. */
export function armored(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `${btoa(binary).replace(/.{76}/g, '$&\n')}\n`
}

/** The bytes that the letters stand for; the file itself where it is none of ours; undefined where letters are damaged. */
export function unarmored(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  const text = new TextDecoder('latin1').decode(file).replace(/^\u00ef\u00bb\u00bf|\s+/g, '')
  if (!text.startsWith(START)) return file
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}
