import type { Fonts } from './document'
import bold from './fonts/Tinos-Bold.ttf?inline'
import italic from './fonts/Tinos-Italic.ttf?inline'
import regular from './fonts/Tinos-Regular.ttf?inline'

/**
 * The fonts, inlined in the page's own code: Tinos of Debian's `fonts-croscore`, cut to the letters of `widths.json` with the
 * places of their marks (`GPOS`: `mark`, `mkmk`). The line below stands 620 units further back, for the library that fills forms.
 */
export function fontBytes(): Fonts {
  return { regular: bytesOf(regular), bold: bytesOf(bold), italic: bytesOf(italic) }
}

function bytesOf(dataUrl: string): Uint8Array {
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (character) => character.charCodeAt(0))
}
