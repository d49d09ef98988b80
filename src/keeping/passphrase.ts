import { fold, wordsOf } from '../finding/search-words'

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
/** The keys as they lie, so that each key stands under its neighbours. */
const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** A rough measure that errs on the low side. `own` are the person's names and days (`YYYY-MM-DD`), which are guessed first. */
export function strengthOf(passphrase: string, own: readonly string[] = []): Strength {
  const bits = bitsOf(fold(passphrase.slice(0, 200)), own.flatMap(guessesFrom))
  if (bits < LEAST.weak) return 'easy'
  if (bits < LEAST.good) return 'weak'
  return bits < LEAST.strong ? 'good' : 'strong'
}

/** How a name or a day is likely to stand in a passphrase. */
function guessesFrom(own: string): readonly string[] {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(own) ?? []
  if (year === '') return wordsOf(own)
  const [m, d] = [String(Number(month)), String(Number(day))]
  return [year, year.slice(2)].flatMap((y) => [
    `${month}${day}${y}`,
    `${day}${month}${y}`,
    `${y}${month}${day}`,
    `${m}${d}${y}`,
    `${d}${m}${y}`,
    `${month}${day}`,
    `${day}${month}`,
  ])
}

function bitsOf(text: string, own: readonly string[]): number {
  // Names are run together in a passphrase; those of two letters are part of too many words.
  const names = own.filter((each) => each.length > 2).sort((a, b) => b.length - a.length)
  const parts: readonly string[] =
    text.match(new RegExp([...names, '\\p{L}+', '\\p{N}+', '[^\\p{L}\\p{N}]'].join('|'), 'gu')) ?? []
  const known = new Set([...KNOWN, ...own])
  return parts.reduce(
    (sum, part, place) => sum + (parts.indexOf(part) < place ? BITS.repeated : partBits(part, known)),
    0,
  )
}

function partBits(part: string, known: ReadonlySet<string>): number {
  if (known.has(part) || /^(19|20)\d\d$/.test(part)) return BITS.known
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
  const [from, to] = [before, character].map((key) => {
    const row = ROWS.findIndex((each) => each.includes(key))
    return { row, column: ROWS[row]?.indexOf(key) ?? -1 }
  })
  if (!from || !to || from.row < 0 || to.row < 0) return false
  const [down, along] = [Math.abs(from.row - to.row), Math.abs(from.column - to.column)]
  return down + along === 1
}
