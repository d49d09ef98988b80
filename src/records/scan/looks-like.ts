import { foldSection } from './section'

/** What a line that was not read seems to begin: a case (or an arrest, a court), or a count or its outcome. */
export type Begins = 'case' | 'count'

const CASE = [
  ...['COURT', 'CASE', 'DOCKET', 'DKT', 'CAUSE', 'ARREST', 'ARR', 'ARRAIGNMENT', 'ARG', 'COMPLAINT', 'CITATION'],
  ...['CUSTODY', 'PROBATION', 'REGISTRATION', 'APPLICANT'],
]
const COUNT = [
  ...['COUNT', 'CNT', 'CHARGE', 'CHARGES', 'CHRG', 'CHG', 'OFFENSE', 'STATUTE', 'INDICTMENT', 'SEQ', 'OFF'],
  ...['DISPO', 'DISP', 'DISPOSITION', 'CONVICTED', 'CONVICTION', 'DISMISSED', 'DISMISSAL', 'GUILTY', 'ACQUITTED'],
  ...['NOLLE', 'VERDICT', 'FINDING', 'JUDGMENT', 'VACATED', 'DEFERRED', 'MARIJUANA', 'MARIHUANA', 'CANNABIS'],
  ...['POSSESS', 'POSSESSION', 'POSS', 'CULTIVATE', 'DELIVERY'],
]

/** Letters and digits that a picture shows as each other, as one of them. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ '0': 'O', Q: 'O', '1': 'I', L: 'I', '|': 'I', '!': 'I', Í: 'I', '5': 'S', $: 'S', '8': 'B', '6': 'G', '2': 'Z' },
}
const DIGITS: Readonly<Record<string, string>> = {
  ...{ O: '0', Q: '0', I: '1', L: '1', '|': '1', '!': '1', S: '5', $: '5', B: '8', G: '6', Z: '2' },
}
const folded = (text: string, by: Readonly<Record<string, string>>): string =>
  [...text.toUpperCase()].map((letter) => by[letter] ?? letter).join('')

const lettersOf = (word: string): string => folded(word, LETTERS).replace(/[^A-Z]/g, '')
const CASE_WORDS = CASE.map(lettersOf)
const COUNT_WORDS = COUNT.map(lettersOf)

/**
 * Whether a line seen in a picture looks as if it began a case or a count, though its letters are misread. `shapes`: how
 * the sections of its state are printed. Null when it looks like neither.
 */
export function looksLike(text: string, shapes: readonly string[] = []): Begins | null {
  const pieces = text.split(/\s+/).filter(Boolean)
  // A slash between letters is often seen as a 7.
  const words = text.split(/[^A-Za-z0-9|!$Í]+|(?<=[A-Za-z])7(?=[A-Za-z])/).map(lettersOf)
  const says = (known: readonly string[]) => words.some((word) => known.some((each) => isNear(word, each)))
  if (says(CASE_WORDS) || pieces.some(isNumber) || isEvent(pieces)) return 'case'
  const isSection = pieces.some((piece, at) =>
    [piece, `${piece} ${pieces[at + 1] ?? ''}`].some(
      (printed) => /\d\D*\d/.test(piece) && !isDate(piece) && foldSection(unlettered(printed), shapes) !== null,
    ),
  )
  return isSection || says(COUNT_WORDS) ? 'count' : null
}

/** Whether a line begins with a day, though its digits are misread: `O7706720O9 Disposition`. */
export const looksDated = (text: string): boolean =>
  /^\d{1,2}[/7]\d{1,2}[/7](19|20)\d{2}$/.test(folded(/^\s*(\S*)/.exec(text)?.[1] ?? '', DIGITS))

/** The digits that stand among digits; a piece of letters alone stays. */
const unlettered = (printed: string): string =>
  printed
    .split(' ')
    .map((piece) => piece.replace(/^[^A-Za-z0-9]*|[-:;]\D*$/g, ''))
    .map((piece) =>
      piece.replace(/(?<=\d)[OQILSBZG|!$](?=[\dOQILSBZG.(-])|^[OQILSBZG|!$](?=\d)/gi, (one) => folded(one, DIGITS)),
    )
    .join(' ')

const isDate = (piece: string): boolean => {
  const digits = folded(piece, DIGITS).replace(/[^\d./-]/g, '')
  return /^((19|20)\d{2}[./-]?\d{2}[./-]?\d{2}|\d{1,2}[./-]\d{1,2}[./-](\d{2}|\d{4}))$/.test(digits)
}

/** A day without marks and whose it was: `20130612 CASO SACRAMENTO`. */
const isEvent = ([day = '', by = '']: readonly string[]): boolean =>
  /^\d{8}$/.test(folded(day, DIGITS).replace(/\D/g, '')) && /^[A-Z0-9]{3,}$/.test(by)

/** Letters or dashes among at least four digits, as the number of a case has. */
const isNumber = (piece: string): boolean => {
  const bare = piece.replace(/^[^A-Za-z0-9#]+|[^A-Za-z0-9]+$/g, '')
  return (
    /^#?[A-Za-z0-9][A-Za-z0-9-]{4,}$/.test(bare) &&
    /[A-Za-z#-]/.test(bare) &&
    /\d\D*\d/.test(bare) &&
    folded(bare, DIGITS).replace(/\D/g, '').length >= 4 &&
    !isDate(bare)
  )
}

/** The same word, or a long one with one letter wrong, lost or added. */
function isNear(word: string, known: string): boolean {
  if (word === known) return true
  if (known.length < 5 || Math.abs(word.length - known.length) > 1) return false
  const same = [...known].findIndex((letter, at) => word[at] !== letter)
  const at = same < 0 ? known.length : same
  const rest = (text: string, from: number) => text.slice(from)
  if (word.length === known.length) return rest(word, at + 1) === rest(known, at + 1)
  return word.length > known.length ? rest(word, at + 1) === rest(known, at) : rest(word, at) === rest(known, at + 1)
}
