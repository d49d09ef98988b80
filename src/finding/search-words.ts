/** No line of a record is longer; what comes after is not looked at, so that a search never hangs. */
export const LONGEST_QUERY = 200

/** Text as it is compared: no accents, no capitals. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The words of a text as they are compared. */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** How many of the wanted words begin, or are begun by, a word of the text; records cut words short. */
export function sharedWords(wanted: readonly string[], text: readonly string[]): number {
  return wanted.filter((word) => text.some((other) => begins(word, other))).length
}

function begins(word: string, other: string): boolean {
  if (other.startsWith(word)) return true
  return other.length >= 4 && word.startsWith(other)
}
