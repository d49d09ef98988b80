import type { OffenseMark as Mark, Offense } from '../jurisdictions/jurisdiction'

/** What a crime of the list stands for, where it stands for others that were not carried out. */
export type Incomplete = NonNullable<Offense['incomplete']>

const WORDS: readonly (readonly [Mark, RegExp])[] = [
  ['attempt', /(^|[^a-z])(?:att(?:empt(?:s|ed|ing)?)?|tentativa|intento)(?![a-z])/],
  ['conspiracy', /(^|[^a-z])(?:consp[a-z]*|conspir[a-z]*)(?![a-z])/],
  ['solicitation', /(^|[^a-z])solicit[a-z]*(?![a-z])/],
  [
    'accessory',
    /(^|[^a-z])(?:accessory|aid(?:ing)?\s*(?:and|&|\/)?\s*abet(?:ting)?|complic[a-z]*|encubri[a-z]*)(?![a-z])/,
  ],
]

/** The marks that words of a record set, and the record without them. `typed` is in small letters. */
export function marksIn(typed: string): { readonly marks: readonly Mark[]; readonly rest: string } {
  const set = WORDS.filter(([, word]) => word.test(typed))
  return { marks: set.map(([mark]) => mark), rest: set.reduce((rest, [, word]) => rest.replace(word, '$1 '), typed) }
}

/** The record without the number of the mark that stands before the crime: `664/11357`, `182(a)(1)/11360`, `664-11358`. */
export function afterMark(typed: string, section: string): string | undefined {
  const number = /^\d+/.exec(section)?.[0]
  const found = number && new RegExp(`^\\s*${number}(?:\\([a-z\\d]+\\))*\\s*[-/]\\s*(?=\\d{3})`).exec(typed)
  return found ? typed.slice(found[0].length) : undefined
}
