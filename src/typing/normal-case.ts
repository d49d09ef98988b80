/** Small words inside a name, in the languages that people here have names from. */
const SMALL = /^(de|del|la|las|los|da|das|do|dos|y|e|van|von|der|den|bin|al)$/

/** Numbers of a family's line stay as they are. */
const NUMBER = /^(ii|iii|iv)$/

/** A line in capitals as people write it: `MARÍA DE LA CRUZ` as `María de la Cruz`; undefined where it is not in capitals. */
export function normalCase(text: string): string | undefined {
  if (text !== text.toUpperCase() || !/\p{Lu}{3}/u.test(text)) return undefined
  return text
    .toLowerCase()
    .split(' ')
    .map((word, place) => {
      if (NUMBER.test(word)) return word.toUpperCase()
      if (place > 0 && SMALL.test(word)) return word
      return word
        .replace(/(^|[-'’.])(\p{Ll})/gu, (_, mark: string, first: string) => mark + first.toUpperCase())
        .replace(/^Mc(\p{Ll})/u, (_, next: string) => `Mc${next.toUpperCase()}`)
    })
    .join(' ')
}
