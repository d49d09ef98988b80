import type { Line } from '../../../records/page'
import type { Ledger } from '../../../records/scan/ledger'

/** One count of an event, as it is printed. */
export type RapCount = {
  readonly first: number
  readonly last: number
  readonly at: Line
  section: { printed: string; text: string; line: Line } | null
  /** Charges that stand in comments: `COM: CNT 01 CHRG-…`. */
  readonly charged: Map<number, { printed: string; text: string; line: Line }>
  readonly marks: string[]
  /** A law of sentencing stands before the crime: `1170(H) PC-SENTENCING`. */
  realigned: boolean
  dispo: { text: string; line: Line } | null
  status: { text: string; line: Line } | null
  sentence: { text: string; line: Line } | null
  readonly later: { date: string; text: string; line: Line; sentence: string | null }[]
}

/** One event of the sheet: an arrest, a day in court, a time in custody … */
export type RapEvent = {
  readonly kind: 'arrest' | 'court' | 'custody' | 'probation' | 'registration' | 'applicant' | 'closed'
  readonly cycle: number
  readonly label: Line
  name: number | null
  date: { text: string; line: Line } | null
  agency: { text: string; line: Line } | null
  /** `certain` is false when the mark before the number was misread. */
  number: { text: string; line: Line; certain: boolean } | null
  readonly others: string[]
  /** The court case that a custody or probation entry names. */
  readonly courtNumbers: string[]
  readonly counts: RapCount[]
}

const LABELS: readonly (readonly [RegExp, RapEvent['kind']])[] = [
  [/^\W*(?:SUPPLEMENTAL\s+)?ARR\W{0,4}\s*(?:DET\W{0,4}\s*CITE)?\s*[:;]/i, 'arrest'],
  [/^\W*COURT\s*[:;]/i, 'court'],
  [/^\W*CUSTODY\s*[:;]\s*(?:JAIL|CDC\w*|CYA)?/i, 'custody'],
  [/^\W*PROBATION\s*[:;]/i, 'probation'],
  [/^\W*REGISTRATION\s*[:;]/i, 'registration'],
  [/^\W*APPLICANT\s*[:;]/i, 'applicant'],
  [/^\W*(?:MENTAL HLTH|DECEASED|INTER?ST COMP)[^:;]*[:;]?/i, 'closed'],
]
const CODES = 'HS|PC|VC|BP|WI|FG|GC|FC|IC|LC|HN|RT|CC|PR|US|CFR|MC|CO'
const SECTION = new RegExp(`^[^A-Z0-9]*(\\d[\\dA-Z.,()/ -]*?)\\s*\\b(${CODES})\\s*-\\s*(.+)$`, 'i')
const CHARGE = new RegExp(
  `^COM\\s*[:;]\\s*CNT\\s*(\\d+)\\s+CHRG\\s*-\\s*(\\d[\\dA-Z.,()/ -]*?)\\s*\\b(${CODES})\\b\\s*-?\\s*(.+)$`,
  'i',
)
const COUNT = /^\W*C[NH][TÍI]\s*[:;]\s*(\d{1,3})(?:\s*-\s*(\d{1,3}))?\s*(?:([#$])\s*(\S+))?/i
const DISPO = /^\W*[DP0O]\s?[I1l]\s?S\s?P\s?O\s*[:;]\s*(.*)$/i
const DATED = /(\d{4}\.?\d{2}\.?\d{2})\s+([A-Z]{2,}.*)$/

/** The events of a sheet. Every line that became part of one is used in the ledger. */
export function rapEvents(book: Ledger): readonly RapEvent[] {
  const events: RapEvent[] = []
  let cycle = 0
  let count: RapCount | null = null
  let wrap: { text: string } | null = null
  let open: RapCount['later'][number] | null = null
  for (const line of book.lines) {
    const text = line.text.trim()
    if (/^\W*(\*\s+){2,}\*?\W*$/.test(text)) cycle++
    if (text === '' || /^[^A-Z0-9]*$/i.test(text)) continue
    const label = LABELS.find(([pattern]) => pattern.test(text))
    if (label) {
      if (label[1] === 'arrest') cycle++
      const event: RapEvent = {
        kind: label[1],
        cycle,
        label: line,
        name: null,
        date: null,
        agency: null,
        number: null,
        others: [],
        courtNumbers: [],
        counts: [],
      }
      events.push(event)
      count = wrap = open = null
      const rest = text.replace(label[0], '')
      readName(event, rest)
      readAgency(event, rest, line)
      book.use(line)
      continue
    }
    const event = events.at(-1)
    if (!event) continue
    const used = (): void => book.use(line)
    const joins = wrap !== null && /[,/]$/.test(wrap.text) && !/[:;]/.test(text)
    if (joins && wrap) {
      wrap.text = `${wrap.text} ${text}`
      used()
      continue
    }
    wrap = null
    const counted = COUNT.exec(text)
    const section = SECTION.exec(text)
    const charged = CHARGE.exec(text)
    const dispo = DISPO.exec(text)
    const bare = /^(\d{4}\.?\d{2}\.?\d{2})$/.exec(text)
    if (!event.agency && count === null && readAgency(event, text, line)) used()
    else if (counted) {
      const first = Number(counted[1])
      count = newCount(first, Number(counted[2] ?? first), line)
      event.counts.push(count)
      open = null
      const number = counted[4]
      if (number && event.number === null) event.number = { text: number, line, certain: counted[3] === '#' }
      used()
    } else if (/^\W*(NAM|DOB)\s*[:;]/i.test(text) && count === null) {
      readName(event, text)
      used()
    } else if (count && charged) {
      count.charged.set(Number(charged[1]), sectionOf(charged[2], charged[3], charged[4], line))
      used()
    } else if (count?.section && section && line.seen && !count.realigned) {
      // The head of this count was not read: nothing beneath it is the count above's.
      count = null
      open = null
      book.leave(line, 'a charge that could not be read')
    } else if (count && section) {
      if (/^\W*1170\b/.test(text)) count.realigned = true
      else {
        count.section = sectionOf(section[1], section[2], section[3], line)
        wrap = count.section
      }
      used()
    } else if (count && dispo) {
      const said = (dispo[1] ?? '').trim()
      if (open) open.text = said
      else if (count.dispo === null) count.dispo = { text: said, line }
      used()
    } else if (count && bare) {
      open = { date: bare[1] ?? '', text: '', line, sentence: null }
      count.later.push(open)
      used()
    } else if (count) wrap = readDetail(event, count, open, text, line, book)
    else if (readAgency(event, text, line)) used()
  }
  return events
}

/** The lines beneath a count: marks, status, sentence, comments. Gives what a next line may continue. */
function readDetail(
  event: RapEvent,
  count: RapCount,
  open: RapCount['later'][number] | null,
  text: string,
  line: Line,
  book: Ledger,
): { text: string } | null {
  const status = /^CONV\s*STAT\w*\s*[:;]\s*(\w+)/i.exec(text)
  const sentence = /^(?:SEN\s*[:;]|COM\s*[:;]\s*(?:SEN-X|XSEN\s*[:;]?|SEN-))\s*(.*)$/i.exec(text)
  const others = /CONSOLIDATED\s+WITH\s+#?\s*([A-Z0-9-]+)/i.exec(text)
  const ofCourt = /(?:CRT\s+CASE\s+NBR|CRT\s*#)\s*#?\s*([A-Z0-9-]+)/i.exec(text)
  if (status) count.status = { text: status[1] ?? '', line }
  else if (sentence) {
    book.use(line)
    const said = { text: (sentence[1] ?? '').trim(), line }
    if (open) open.sentence = said.text
    else if (count.sentence === null) {
      count.sentence = said
      return said
    }
  } else if (others) event.others.push(others[1] ?? '')
  else if (ofCourt) event.courtNumbers.push(ofCourt[1] ?? '')
  else if (/^-\s*[A-Z]/i.test(text)) count.marks.push(text.replace(/^-\s*/, ''))
  else if (!/^(COM|SCN|DCN|ADR|ARR BY|SEE COMMENT|SEN FROM|TOC)\b/i.test(text)) return null
  book.use(line)
  return null
}

function readName(event: RapEvent, text: string): void {
  const name = /NAM\s*[:;]\s*(\d{1,3})/i.exec(text)
  if (name) event.name = Number(name[1])
}

function readAgency(event: RapEvent, text: string, line: Line): boolean {
  const dated = DATED.exec(text.replace(/DOB\s*[:;]\s*\d{8}/i, ''))
  if (!dated) return false
  event.date = { text: dated[1] ?? '', line }
  event.agency = {
    text: (dated[2] ?? '')
      .replace(/\s+TOC\s*:.*$/, '')
      .trim()
      .replace(/\s+/g, ' '),
    line,
  }
  return true
}

function newCount(first: number, last: number, at: Line): RapCount {
  return {
    first,
    last: Math.min(Math.max(first, last), first + 50),
    at,
    section: null,
    charged: new Map(),
    marks: [],
    realigned: false,
    dispo: null,
    status: null,
    sentence: null,
    later: [],
  }
}

function sectionOf(section = '', code = '', text = '', line: Line): { printed: string; text: string; line: Line } {
  return {
    printed: `${section
      .replace(/\s*([(),.])\s*/g, '$1')
      .replace(/^\W+/, '')
      .trim()} ${code.toUpperCase()}`,
    text: text
      .replace(/\s*\bTOC\s*:\s*\w\W*$/i, '')
      .trim()
      .replace(/\s+/g, ' '),
    line,
  }
}
