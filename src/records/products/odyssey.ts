import type { Line } from '../page'
import { type Case, emptyCase, emptyReading, type Reader, type Reading } from '../reading'
import { dayOf } from '../scan/dates'
import { type Ledger, ledger } from '../scan/ledger'
import { allPagesSeen } from '../scan/pages-seen'
import { readCharges } from './odyssey-charges'
import { readEvents } from './odyssey-events'

/** What differs between the courts that run this product. */
export type OdysseySite = Pick<Reader, 'kind' | 'state' | 'sure'> & {
  /** The page names its court in its head; else the location is the court. */
  readonly courtInHead?: true
  /** The fact that a revoked probation answers. */
  readonly revoked?: string
}

const FURNITURE = [
  /^\s*(skip to|home|my account|all locations|logout|search|refine|images|help|attorneys?|lead attorneys?|other agency numbers)\b/i,
  /^\s*(register of actions|case (summary|information|events|status|type)|party information|charge information|charges?(:|\s*$)|offense\s+statute|\d{1,2}\/\d{1,2}\/\d{4} (non trial|other) disposition|events & orders|dispositions?$|other events|financial information|statistical closures|case$|state vs\.|state of \w+ vs?\.)/i,
  /^\s*(plaintiff|state of|nevada|defendant|sid:|female|male|white|black|scope|public defender|pro se|district attorney number|total (financial|payments)|§|©|created:|court appointed|court$|appointed$)/i,
  /^\s*\d' ?\d{1,2}"|^\s*[A-Z]{2}\d{8}\s*$|^\s*\d{5,7} [A-Z].*(sheriff|police|pd|so)\b|^\s*(white|black|asian|hispanic|indian)?\s*(male|female)/i,
]

/** The marks of a register of actions, without those of its court. */
export const odysseyMarks: readonly RegExp[] = [
  /register of actions/i,
  /(date filed|filed on)\s*:/i,
  /^\s*\d{1,3}\.\s+\S.*\d{1,2}\/\d{1,2}\/\d{4}\s*$/m,
  /party information/i,
  /\bdispositions?\b/i,
]

/** Reads the "register of actions" of one case. Never throws. */
export function readOdyssey(pages: Parameters<Reader['read']>[0], site: OdysseySite): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(site)
  const found = emptyCase()
  readHead(book, reading, found, site)
  const charges = book.lines.findIndex(({ text }) =>
    /^\s*(charge information|charges?:?\s*$|charges?:|offense\s+statute)/i.test(text),
  )
  const events = book.lines.findIndex(({ text }) => /^\s*(events & orders|case events|dispositions?\s*$)/i.test(text))
  const end = events < 0 ? book.lines.length : events
  if (charges >= 0) readCharges(book, charges, end < charges ? book.lines.length : end, found)
  readEvents(book, end, found, site.revoked)
  readMoney(book, reading, found)
  reading.document.complete = allPagesSeen(book.lines) && found.counts.length > 0
  if (!reading.document.complete)
    book.leave(
      book.lines.find(({ text }) => /\s\d+\/\d+$/.test(text)),
      'what follows is on another page',
    )
  reading.cases.push(found)
  reading.unread = book.unread()
  return reading
}

function readHead(book: Ledger, reading: Reading, found: Case, { courtInHead }: OdysseySite): void {
  const { person, document } = reading
  // Pasted or printed, a head may break within its label.
  book.lines.forEach((line, at) => {
    const two = `${line.text.trim()} ${(book.lines[at + 1]?.text ?? '').trim()}`
    take(
      line,
      /[Cc][Aa][Ss][Ee]\s+[Nn][Oo]\.?:?\s+(\d+-\d+-\d{2} [A-Z][a-z]{2,4}|[A-Z0-9][A-Z0-9-]*[0-9][A-Z0-9-]*)/,
      two,
      (number) => {
        if (found.caseNumber === null) found.caseNumber = number
        const under = book.lines[at + 1]
        found.from.caseNumber ??= under && !line.text.includes(number) ? under : line
      },
    )
    take(line, /(?:Date Filed|Filed on):?\s+(\d{1,2}\/\d{1,2}\/\d{4})/i, line.text, (day) => {
      found.filedDate ??= dayOf(day, 'mdy')
      found.from.filedDate ??= line
    })
    take(line, /Location:\s+(\S.*?)(?:\s{2,}|$)/, line.text, (place) => {
      if (!courtInHead) found.court ??= place
      found.from.court ??= line
    })
    take(line, /Arrest Date:\s*(\d{1,2}\/\d{1,2}\/\d{4})/i, line.text, (day) => {
      found.arrestDate ??= dayOf(day, 'mdy')
      found.from.arrestDate ??= line
    })
    take(line, /Agency:\s+(\S.*?)(?:\s{2,}|$)/, line.text, (agency) => {
      found.arrestAgency ??= agency
    })
    take(line, /DOB:\s*(\d{1,2}\/\d{1,2}\/\d{4}|\d{4})\b/i, line.text, (born) => {
      if (born.length > 4) person.birthDate ??= dayOf(born, 'mdy')
      else {
        person.birthYear ??= Number(born)
        book.leave(line, 'a year only: the day of birth must be asked')
      }
    })
    const printed = /^\s*(\d{1,2}\/\d{1,2}\/\d{2}),\s+\d{1,2}:\d{2}/.exec(line.text)
    if (printed) {
      document.producedOn ??= dayOf(printed[1] ?? '', 'mdy')
      book.leave(line, 'the head of a printed page')
    }
    const court = courtInHead && at < 12 ? /^\s*(\S.*?\bCourt\b.*?)(?:\s{2,}|$)/i.exec(line.text) : null
    if (court && !/orders of the court/i.test(line.text)) {
      found.court ??= court[1] ?? null
      found.from.court = line
      book.use(line)
    }
    if (person.name === null) readName(line, book.lines[at + 1], reading)
    if (/^\s*(case (type|status)|state vs\.|§)/i.test(line.text) || /§/.test(line.text)) book.use(line)
  })
  function take(line: Line, pattern: RegExp, text: string, keep: (value: string) => void): void {
    const value = pattern.exec(text)?.[1]?.trim()
    if (!value) return
    keep(value)
    book.use(line)
  }
}

function readName(line: Line, next: Line | undefined, { person }: Reading): void {
  const row = /^\s*Defendant\s+([A-Z][^:]*?,[^:]*?)(?:\s+Also Known As\s+(.+?))?(?:\s{2,}|\s+(?:Fe)?male\b|$)/i.exec(
    line.text,
  )
  if (!row) return
  person.name = (row[1] ?? '').trim().replace(/\s+/g, ' ')
  const alias = row[2]?.trim()
  if (!alias) return
  const rest = alias.endsWith(',') ? ` ${/^\s*(\S+(?: \S+)*)/.exec(next?.text ?? '')?.[1] ?? ''}` : ''
  person.otherNames.push(`${alias}${rest}`.trim())
}

function readMoney(book: Ledger, { document }: Reading, found: Case): void {
  for (const line of book.lines) {
    const balance = /Balance Due(?: as of (\d{1,2}\/\d{1,2}\/\d{4}))?\s*\$?\s*([\d,]+\.\d{2})/i.exec(line.text)
    if (!balance) continue
    document.producedOn = dayOf(balance[1] ?? '', 'mdy') ?? document.producedOn
    found.suggest.owesFines = Number((balance[2] ?? '').replaceAll(',', '')) > 0 ? 'yes' : 'no'
    found.from.owesFines = line
    book.use(line)
  }
}
