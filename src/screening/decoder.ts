/** Takes bytes of a file and gives their text, piece by piece. */
export type Decoder = { readonly push: (bytes: Uint8Array) => string; readonly end: () => string }

/**
 * UTF-8, with or without its mark; the old code of the West from the first byte on that is none of it. Which it is shows at
 * the first letter outside ASCII, so nothing was read wrongly before.
 */
export function decoder(): Decoder {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let old: TextDecoder | undefined
  /** Bytes of a letter that was cut in two. */
  let held: Uint8Array = new Uint8Array()

  function push(bytes: Uint8Array): string {
    if (old) return old.decode(bytes, { stream: true })
    const all = held.length > 0 ? joined(held, bytes) : bytes
    const cut = all.length - unfinished(all)
    held = all.slice(cut)
    try {
      return utf8.decode(all.subarray(0, cut), { stream: true })
    } catch {
      old = new TextDecoder('windows-1252')
      return old.decode(all, { stream: true })
    }
  }
  return { push, end: () => (old ?? new TextDecoder('windows-1252')).decode(old ? new Uint8Array() : held) }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** How many bytes at the end begin a letter that is not whole yet. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}
