/** What comes before a picture can be read, as it travels, in millions of bytes. The page says it before it fetches it. */
export const ENGINE_MEGABYTES = 4.4

/** The smallest module that uses what the engine is built with: a function that makes sixteen equal bytes at once (SIMD). */
const SIXTEEN = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 5, 1, 0x60, 0, 1, 0x7b, 3, 2, 1, 0],
  ...[10, 8, 1, 6, 0, 0x41, 0, 0xfd, 15, 0x0b],
)

/**
 * Whether pictures can be read here. Not in the single file, which has no engine; and only from Chrome 91, Firefox 105 and
 * Safari 16.4 on, the first with all that the engine needs.
 */
export function canSee(): boolean {
  if (import.meta.env.MODE === 'single') return false
  try {
    return typeof OffscreenCanvas === 'function' && new WebAssembly.Module(SIXTEEN) instanceof WebAssembly.Module
  } catch {
    return false
  }
}
