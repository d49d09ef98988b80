// What a record may hold that is nobody's business here: it is taken out before any reader sees the text.

/** Labels whose value is dropped: where somebody was born, whose citizen, every number of identity, the body, the home. */
const LABELS = [
  'POB',
  'BPL',
  'PLACE\\s+OF\\s+BIRTH',
  'BIRTH\\s*-?PLACE',
  'COUNTRY\\s+OF\\s+BIRTH',
  'CITIZENSHIP',
  'CITIZEN(?:\\s+OF)?',
  'CTZ',
  'NATIONALITY',
  'IMMIGRATION(?:\\s+STATUS)?',
  'ALIEN(?:\\s+REG\\w*)?(?:\\s+(?:NO|NUMBER|NBR))?\\.?',
  'A-?NUMBER',
  'SOC',
  'SSN',
  'SOCIAL\\s+SECURITY(?:\\s+(?:NO|NUMBER|NBR))?\\.?',
  'MISC?\\s*(?:NO|NUMBER)',
  'CII',
  'FBI(?:\\s+(?:NO|NUMBER|UCN))?\\.?',
  'SID(?:\\s+(?:NO|NUMBER))?\\.?',
  'STATE\\s+ID(?:\\s+NUMBER)?',
  'UCN',
  'PCF\\s*#?',
  'APSIN(?:\\s+ID)?',
  'SBI\\s+NO\\.?',
  'CDL',
  'OLN?',
  'DL(?:\\s*(?:NO|#))?',
  "DRIVER'?S?\\s+LICENSE(?:\\s+(?:NO|NUMBER))?\\.?",
  'INN',
  'IDN',
  'PASSPORT(?:\\s+(?:NO|NUMBER))?\\.?',
  'ITIN',
  'DNA',
  'ADR',
  'ADDRESS',
  'HOME\\s+PHONE',
  'PHONE',
  'MOTHER',
  'FATHER',
  'SPOUSE',
  'SMT',
  'SCARS[\\w-]*',
]
const LABELLED = new RegExp(
  `(^|[\\s(|])(?:${LABELS.join('|')})\\s*[:#/-]+\\s*(?:(?! {2,})[^\\n])*?(?=\\s{2,}|\\s+[A-Z][A-Z ]{1,14}[:/]|$)`,
  'gi',
)
/** Numbers that name a person by their form alone. */
const NUMBERS = [
  /\b\d{3}-\d{2}-\d{4}\b/g,
  /\bA\s?#?\s?\d{8,9}\b/g,
  /\bA\s?\d{2,3}[- ]\d{3}[- ]\d{3}\b/g,
  /\b[A-Z]{2}9\d{7}\b/g,
  /\b\d{6,7}[A-Z]{2}\d\b/g,
]
/** Lines about others, or about where somebody belongs: dropped whole. */
const WHOLE =
  /\b(victims?|complainant|witness(?:es)?|protected\s+part(?:y|ies)|next\s+of\s+kin|guardian|immigration|deport\w*|removal\s+proceedings|illegal\s+(?:entry|alien|re-?entry)|alien|inadmissib\w*|(?:i\.?n\.?s|i\.?c\.?e|b\.?i\.?c\.?e|cbp|uscis|usins|usin|usic|usbp)\b(?=.*\b(?:detainer|hold|agency|office|el paso|san ysidro|border))|border\s+patrol|foreign\s+born|naturaliz\w*|citizen(?:ship)?|country\s+of)\b/i

/** Letters that a picture shows as numbers, and numbers as letters. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '5': 'S',
  '6': 'G',
  '8': 'B',
  l: 'I',
  '|': 'I',
}

/** The text of a line without what is private, or null when nothing of it may be kept. `seen`: in a picture, whose letters may be misread. */
export function publicText(text: string, seen = false): string | null {
  const lettered = seen ? text.replace(/[01568l|]/g, (letter) => LOOKALIKES[letter] ?? letter) : text
  if (WHOLE.test(text) || WHOLE.test(lettered)) return null
  const spans = [...text.matchAll(LABELLED), ...lettered.matchAll(LABELLED)]
  const labelled = spans.reduce(
    (left, { 0: found, index }) => left.slice(0, index) + blank(found) + left.slice(index + found.length),
    text,
  )
  const open = NUMBERS.reduce((left, number) => left.replace(number, blank), labelled)
  return open.trim() === '' && text.trim() !== '' ? null : open.trimEnd()
}

/** Columns stay where they were. */
const blank = (found: string): string => ' '.repeat(found.length)
