// The words in which people say dates, in every language at once: someone may mix them.

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
]

/** First and last month of a season, as widely as people mean it; a winter may be either of two. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 6],
  primavera: [3, 6],
  summer: [6, 9],
  verano: [6, 9],
  fall: [9, 12],
  autumn: [9, 12],
  otono: [9, 12],
}

const WINTER: readonly string[] = ['winter', 'invierno']

const ABOUT: readonly string[] = ['about', 'around', 'circa', 'approximately', 'como', 'aproximadamente', 'cerca']

const FILLERS: readonly string[] = ['of', 'in', 'on', 'the', 'de', 'del', 'en', 'el', 'la', 'dia', 'ano', 'year', 'a']

/** The words and numbers of a date, small, without accents, commas, endings such as "5th", and words that say nothing. */
export function dateWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)(st|nd|rd|th|o)\b/g, '$1')
    .split(/[\s,./\-–]+/)
    .filter((word) => word !== '' && !FILLERS.includes(word))
}

/** The month from 1 to 12 that a word names. */
export function monthNamed(word: string): number | undefined {
  const place = MONTHS.findIndex((names) => names.includes(word))
  return place === -1 ? undefined : place + 1
}

export const seasonNamed = (word: string): readonly [number, number] | undefined =>
  Object.hasOwn(SEASONS, word) ? SEASONS[word] : undefined

export const isWinter = (word: string): boolean => WINTER.includes(word)

export const isAbout = (word: string): boolean => ABOUT.includes(word)
