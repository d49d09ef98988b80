import { fold } from '../finding/search-words'

/** How hard a passphrase is to guess. `easy` ones are refused. */
export type Strength = 'easy' | 'weak' | 'good' | 'strong'

/** Bits that a guesser must try, counted low: words come from dictionaries, numbers are dates. */
const BITS = { letter: 2.2, digit: 3, other: 4, known: 4, repeated: 1, run: 0.3 } as const
const LEAST = { weak: 24, good: 40, strong: 60 } as const

const KNOWN = new Set(
  'password passwords passphrase passcode contrasena clave secret secreto letmein welcome hello hola admin iloveyou teamo tequiero dragon monkey football marijuana marihuana cannabis weed court corte petition pocket open abc'.split(
    ' ',
  ),
)
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890']

/** A rough measure that errs on the low side. */
export function strengthOf(passphrase: string): Strength {
  const bits = bitsOf(fold(passphrase.slice(0, 200)))
  if (bits < LEAST.weak) return 'easy'
  if (bits < LEAST.good) return 'weak'
  return bits < LEAST.strong ? 'good' : 'strong'
}

function bitsOf(text: string): number {
  const parts: readonly string[] = text.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}]/gu) ?? []
  return parts.reduce((sum, part, place) => sum + (parts.indexOf(part) < place ? BITS.repeated : partBits(part)), 0)
}

function partBits(part: string): number {
  if (KNOWN.has(part) || /^(19|20)\d\d$/.test(part)) return BITS.known
  const each = /^\p{L}/u.test(part) ? BITS.letter : /^\p{N}/u.test(part) ? BITS.digit : BITS.other
  const characters = [...part]
  return characters.reduce(
    (sum, character, place) => sum + (isRun(characters[place - 1], character) ? BITS.run : each),
    0,
  )
}

/** `aa`, `ab`, `21` and neighbours on the keyboard add nearly nothing. */
function isRun(before: string | undefined, character: string): boolean {
  if (before === undefined) return false
  if (Math.abs((before.codePointAt(0) ?? 0) - (character.codePointAt(0) ?? 0)) <= 1) return true
  return ROWS.some((row) => row.includes(before) && Math.abs(row.indexOf(before) - row.indexOf(character)) === 1)
}
