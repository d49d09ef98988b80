/** Control characters, marks that turn or hide what stands beside them, and halves of characters. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** A line of text as it is kept: composed letters, single spaces, and nothing that cannot be seen. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(HIDDEN, '').normalize('NFC').replace(/ {2,}/g, ' ').trim()
}
