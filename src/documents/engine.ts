/** The smallest module that there is: its mark and its version. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)

/**
 * Whether this browser lets the page draw papers, whose pages are laid out in WebAssembly. Browsers before Chrome 97,
 * Firefox 102 and Safari 16 have it, but not under a content policy as tight as the page's.
 */
export function canDraw(): boolean {
  try {
    return new WebAssembly.Module(EMPTY) instanceof WebAssembly.Module
  } catch {
    return false
  }
}
