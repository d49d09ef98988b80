import widths from './widths.json'

const printed = new Set(widths.chars)

/** Invisible marks that could turn or hide what stands beside them. A tab or a line break becomes a space. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu
const BREAKS = /[\t\n\r\u2028\u2029]+/g

/** The text as a paper prints it: composed letters, no control characters, plain spaces. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(BREAKS, ' ')
    .replace(HIDDEN, '')
    .replace(/[\u2000-\u200a\u202f\u3000]/g, ' ')
}

/** The characters that no paper can print, each once. A name with one of them is refused rather than printed wrong. */
export function unprintable(text: string): readonly string[] {
  return [...new Set(printable(text))].filter((character) => !printed.has(character))
}
