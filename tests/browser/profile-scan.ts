import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

// What a browser left on the disk, as anyone with the device could read it.

/** Every file of a profile in which one of the texts stands, in any of the ways in which browsers write text: `file: text`. */
export function leftIn(profile: string, texts: readonly string[]): readonly string[] {
  const marks = texts.flatMap((text) => [
    { text, bytes: Buffer.from(text, 'utf8') },
    { text, bytes: Buffer.from(text, 'utf16le') },
  ])
  return filesOf(profile).flatMap((file) => {
    const bytes = readable(file)
    return [...new Set(marks.filter((mark) => bytes.includes(mark.bytes)).map(({ text }) => text))].map(
      (text) => `${file.slice(profile.length + 1)}: ${text}`,
    )
  })
}

/** The browser's own memory of what was typed into forms: Chromium's and Firefox's. */
export function formHistory(profile: string): Buffer {
  const kept = filesOf(profile).filter((file) => /^(Web Data|formhistory\.sqlite)/.test(basename(file)))
  return Buffer.concat(kept.map((file) => readFileSync(file)))
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Firefox packs what it remembers of its open pages. */
function readable(file: string): Buffer {
  const bytes = readFileSync(file)
  return bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0'
    ? unpack(bytes.subarray(12), bytes.readUInt32LE(8))
    : bytes
}

/** One block of LZ4: runs of bytes as they are, each followed by a copy of what stood before. */
function unpack(packed: Buffer, size: number): Buffer {
  const out = Buffer.alloc(size)
  let at = 0
  let end = 0
  const length = (start: number) => {
    let sum = start
    if (start === 15) for (let more = 255; more === 255; ) sum += more = packed[at++] ?? 0
    return sum
  }
  while (at < packed.length) {
    const token = packed[at++] ?? 0
    const plain = length(token >> 4)
    packed.copy(out, end, at, at + plain)
    at += plain
    end += plain
    if (at >= packed.length) break
    const back = packed.readUInt16LE(at)
    at += 2
    for (let left = length(token & 15) + 4; left > 0; left--) out[end] = out[end++ - back] ?? 0
  }
  return out
}
