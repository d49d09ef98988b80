import { matchesNotAfter, withoutNotAfter } from './not-after'

/** How well a section of the list agrees with what was typed. */
export type Agreement =
  /** Written out to its last part. */
  | 'exact'
  /** What was typed ends where a part of the section ends: `11357` for `11357(b)`. */
  | 'wider'
  /** What was typed names a part below the bare number: `11357(e)` for `11357`. */
  | 'below'
  /** What was typed names a part below another part: `406(6)(b)` for `406(6)`. */
  | 'farther'
  /** The number is not typed out yet: `1135`. */
  | 'begun'

type Part = {
  readonly text: string
  /** What may stand between the part before and this one. */
  readonly gap: string
  /** A part such as `(b)`, that what was typed may leave out. */
  readonly divides: boolean
}

/** The names of codes and the words around a number; they say where a number belongs and match nothing by themselves. */
const CODES =
  /(?:h\s*&\s*s|hsc?|pc|vc|bp|wi|rcw|[a-z]{0,2}mc|brc|c\.?r\.?s|(?:m\.?)?g\.?l|nrs|ors|osl|v\.?s\.?a|m\.?r\.?s(?:\.?a)?|as|u\.?s\.?c|sections?|sec|chapter|ch|title|code|c(?=\.?\s*\d)|s(?=\.?\s*\d))\.?(?![a-z\d])/g

/** Behind it no section can begin: that would be inside another number. */
const IN_NUMBER = /\d[.–-]?$/

/** Text without the names of codes and without numbers that only count entries, all in small letters. */
export const withoutCodes = (folded: string): string =>
  withoutNotAfter(folded.replace(/\[\d+\]/g, ' '), CODES, /[a-z\d]$/).replace(/§+/g, ' ')

/** The sections that one line of the list names: `RCW 69.50.4013; former RCW 69.50.401(d)` names two. */
export function sectionsIn(line: string): readonly string[] {
  return line
    .split(/;|,(?=[^\d(]*\d[\d.]*\d[\d.]*\d)|\s\/\s|\band\b|\bformerly?\b/i)
    .filter((each) => /\d\D*\d/.test(each))
}

/** How well a section of the list agrees with what was typed; both in small letters, the typed one without codes. */
export function agreement(typed: string, section: string): Agreement | undefined {
  const plain = withoutCodes(section)
  const parts = partsOf(plain)
  if (parts.length === 0) return undefined
  const place = lettersOf(plain.slice(0, plain.search(/\d/)))
  const spaced = matchesNotAfter(typed, patternOf(parts), IN_NUMBER).map((match) => judge(match, typed, parts, place))
  const found = [...spaced, ...joined(typed, parts)]
  return (
    (['exact', 'wider', 'below', 'farther'] as const).find((each) => found.includes(each)) ??
    (isBegun(typed, plain, parts) ? 'begun' : undefined)
  )
}

/** Whether a number stands in the text that can only be a section: no amount, no year, no date. */
export function namesSection(typed: string): boolean {
  const unparted = typed.replace(/\d{1,3}(?:,\d{3})+/g, ' ')
  return withoutNotAfter(unparted, /(?:19|20)\d\d(?:\s*-\s*(?:19|20)\d\d)?(?![\d.(-]|[a-z])/g, /[\d.-]$/)
    .replace(/\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/g, ' ')
    .replace(
      /\d+(?:\.\d+)?\s*(?:g|gms?|grms?|grams?|gramos?|oz|ounces?|onzas?|lbs?|pounds?|libras?|ft|feet|pies|plants?|plantas?|years?|yrs?|a[nñ]os)(?![a-z])/g,
      ' ',
    )
    .split(/[\s/]+/)
    .some((word) => (word.match(/\d/g) ?? []).length >= 3)
}

function partsOf(section: string): readonly Part[] {
  const from = section.search(/\d/)
  if (from < 0) return []
  const all = [...section.slice(from).matchAll(/(\D*?)(\d+|[a-z]+)/g)]
  return all.map(([, between = '', text = ''], index) => {
    const letters = /[a-z]/.test(text)
    const divides = between.includes('(') || (letters && between !== '' && !/[/–-]/.test(between))
    return { text, gap: gapOf(between, letters, /\d/.test(all[index - 1]?.[2] ?? '')), divides }
  })
}

/** What may stand where `between` stands. Two numbers are never run together: 406(1) is not 4061. */
function gapOf(between: string, letters: boolean, afterNumber: boolean): string {
  if (between === '') return ''
  if (letters) return between.includes('/') ? '\\s*\\/\\s*' : '[\\s.,()–-]*'
  if (!afterNumber) return '[\\s.,()/–-]*'
  return between.includes('(') ? '\\)?(?:\\s*[(.,]\\s*|\\s+)' : '[\\s.,/–-]+'
}

/** Finds as many of the parts as were typed, from the first on. */
function patternOf(parts: readonly Part[]): RegExp {
  const nested = parts.reduceRight(
    (inner, { text, gap }, index) => (index === 0 ? `(${text})${inner}` : `(?:${gap}(${text})${inner})?`),
    '',
  )
  return new RegExp(nested, 'g')
}

const lettersOf = (text: string): string => text.replace(/[^a-z]/g, '')

/** Records run a number together: `4759924F` for 475.992(4)(f). A number that begins with many digits is never meant so. */
function joined(typed: string, parts: readonly Part[]): readonly Agreement[] {
  if (/^\d{4}/.test(parts[0]?.text ?? '')) return []
  const words = matchesNotAfter(typed, /\d{5,}[a-z\d]*(?![\d.–-])/g, /[\d.–-]$/).map(([word]) => word)
  return words.flatMap((word): readonly Agreement[] => {
    const lengths = parts.map((_, index) =>
      parts
        .slice(0, index + 1)
        .map(({ text }) => text)
        .join(''),
    )
    const count = lengths.indexOf(word) + 1
    if (count === 0) return []
    return count === parts.length ? ['exact'] : parts[count]?.divides ? ['wider'] : []
  })
}

function judge(match: RegExpExecArray, typed: string, parts: readonly Part[], place: string): Agreement | undefined {
  const count = match.slice(1).filter((part) => part !== undefined).length
  const last = parts[count - 1]
  const number = parts.slice(0, count).filter(({ divides }) => !divides)
  const digits = number.map(({ text }) => text.replace(/\D/g, '')).join('').length
  // A number as short as an amount counts only where it stands first.
  const front = typed.slice(0, match.index)
  if (digits < 4 && (/\d/.test(front) || !['', place].includes(lettersOf(front)))) return undefined
  const rest = typed.slice(match.index + match[0].length)
  const next = followedBy(rest, last?.text ?? '')
  if (next === 'number' || (digits < 4 && /^[\s)]*(?:g|oz|gram|lb|%)/.test(rest))) return undefined
  if (count < parts.length) return next === 'end' && parts[count]?.divides ? 'wider' : undefined
  return next === 'end' ? 'exact' : parts.some(({ divides }) => divides) ? 'farther' : 'below'
}

/** What stands after a number: more of the number, a part below it, or something else. */
function followedBy(rest: string, last: string): 'number' | 'part' | 'end' {
  if (/^(?:\d|[.–-]\d|\)?\s*\/\s*[a-z](?![a-z]))/.test(rest)) return 'number'
  if (/^[a-z]/.test(rest)) return /^\d{5,}$/.test(last) && /^[a-z](?![a-z])/.test(rest) ? 'part' : 'number'
  if (/^-[a-z](?![a-z])/.test(rest)) return 'number'
  return /^\)?[\s,.]*\(\s*[a-z\d]{1,4}\s*\)|^\)?[\s,.]+[a-z]\d?(?![a-z\d])/.test(rest) ? 'part' : 'end'
}

/** Nothing but the beginning of the number was typed, with its signs or run together. */
function isBegun(typed: string, section: string, parts: readonly Part[]): boolean {
  const signs = (text: string) => text.trim().replace(/[^a-z\d(]+/g, '-')
  const [begun, whole] = [signs(typed), signs(section.slice(section.search(/\d/)))]
  if (!/^\d.*\d/.test(begun) || begun === whole) return false
  const joins = /^\d+[a-z\d]*$/.test(begun) && !/^\d{4}/.test(parts[0]?.text ?? '')
  return (
    whole.startsWith(begun) ||
    (joins &&
      parts
        .map(({ text }) => text)
        .join('')
        .startsWith(begun))
  )
}
