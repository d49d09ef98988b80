// What is cited reads as one: a code with its section, a sign or "No." with its number.
const BEFORE_NUMBER =
  /(§§?|\b(?:RCW|ORS|NRS|HSC|UTCR|GR|CR|CrR|CrRLJ|CRC|AS|Nos?\.|c\.|ch\.)|\b(?:C\.R\.S|M\.R\.S|V\.S\.A|G\.L)\.) (?=§|c\. \d|[A-Z-]*\d)/g
const BEHIND_TITLE = /(\b\d+(?:-[A-Z])?) (?=(?:M\.R\.S|V\.S\.A)\.)/g

/** The text with spaces that no line is broken at inside citations and numbers. */
export function glue(text: string): string {
  return text.replace(BEFORE_NUMBER, '$1\u00a0').replace(BEHIND_TITLE, '$1\u00a0')
}
