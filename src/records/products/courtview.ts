import type { Line } from '../page'
import { type Case, type Count, emptyCase, emptyCount, emptyReading, type Reader, type Reading } from '../reading'
import { dayOf } from '../scan/dates'
import { oneSpace } from '../scan/label'
import { type Ledger, ledger } from '../scan/ledger'
import { outcomeIn } from '../scan/outcome-words'

/** What differs between the states that run this product. */
export type CourtViewSite = Pick<Reader, 'kind' | 'state' | 'sure'> & {
  /** The number and the caption of a case, in groups. */
  readonly caption: RegExp
  /** What names the court within the number, in a group. */
  readonly courtOf: RegExp
  /** The code of the charge is its section; else the section stands before the text. */
  readonly codeIsSection?: true
}

const FURNITURE = [
  /^\s*(case details|skip to|home\b|case (type|status|judge)|next event|all information|party (information|charge)|charge disposition|disposition date|state of|commonwealth|attorney|municipal\/|alias|dob\b|indicted charge|dv related|stage date|offense location|events?$|date\/time|docket (information|date)|date\s+docket|dcm track|initiating action|status date|filed|courtroom|modifiers|(original|indicted|amended) charge\s*$)/i,
  /- (defendant|prosecut\w+)\s*$/i,
]
const DAY = '\\d{1,2}/\\d{1,2}/\\d{4}'
const LEVEL = '(?:Class [A-C] |Unclassified )?(?:Misdemeanor|Felony|Violation|Infraction|Civil)[^()]*'
const CHARGE = /^\s*Charge\s*#\s*(\d{1,3})\s*:\s+(\S+)\s+-\s+(.+)$/i
const AMENDED = new RegExp(`^\\s*(Original|Indicted|Amended) Charge\\s+(\\S+)\\s+(.+?)\\s*\\((${LEVEL})\\)\\s*$`, 'i')

/** The marks of the page, without those of its state. */
export const courtviewMarks: readonly RegExp[] = [
  /^\s*Charge\s*#\s*\d+\s*:/im,
  /party charge information/i,
  /(original|amended) charge/i,
  /disposition date\s+disposition/i,
  /all information/i,
]

/** Reads the page of one case. Never throws. */
export function readCourtView(pages: Parameters<Reader['read']>[0], site: CourtViewSite): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(site)
  const found = emptyCase()
  const ends = book.lines.findIndex(({ text }) => /^\s*(events?|docket information)\s*$/i.test(text))
  const end = ends < 0 ? book.lines.length : ends
  readHead(book, reading, found, site)
  let count: Count | undefined
  let awaited = false
  book.lines.slice(0, end).forEach((line, at) => {
    const { text } = line
    const charge = CHARGE.exec(text)
    const changed = AMENDED.exec(text)
    const dated = new RegExp(`^\\s*(${DAY})(?:\\s+(\\S.*))?$`).exec(text)
    const done = /Date of Offense\s*(\d{1,2}\/\d{1,2}\/\d{4})?/i.exec(text)
    if (charge) {
      count = chargeOf(charge, line, site)
      found.counts.push(count)
      awaited = false
    } else if (!count) return
    else if (changed) amend(count, changed, line, site)
    else if (done) {
      const day = done[1] ?? /^\s*(\d{1,2}\/\d{1,2}\/\d{4})\s*$/.exec(book.lines[at + 1]?.text ?? '')?.[1]
      count.offenseDate = dayOf(day ?? '', 'mdy')
      count.from.offenseDate = done[1] ? line : (book.lines[at + 1] ?? line)
      if (!done[1]) book.use(book.lines[at + 1])
    } else if (/^\s*Disposition Date\b/i.test(text)) awaited = true
    else if (awaited && dated) {
      const next = book.lines[at + 1]
      const said = dated[2] ?? (next && !/^\s*(Charge|Disposition)\b/i.test(next.text) ? next.text.trim() : '')
      if (!dated[2]) book.use(next)
      settle(count, dated[1] ?? '', oneSpace(said), line, dated[2] ? line : (next ?? line), book)
    } else if (!site.codeIsSection && count.section === null && /^\s*\S+?:\s+\S/.test(text)) setText(count, text, line)
    else return
    book.use(line)
  })
  readDocket(book, end, found)
  reading.document.complete = found.counts.length > 0 && found.caseNumber !== null
  reading.cases.push(found)
  reading.unread = book.unread()
  return reading
}

function readHead(
  book: Ledger,
  reading: Reading,
  found: Case,
  { caption, courtOf, codeIsSection }: CourtViewSite,
): void {
  const { person } = reading
  book.lines.forEach((line, at) => {
    const head = found.caseNumber === null ? caption.exec(line.text) : null
    if (head) {
      found.caseNumber = head[1] ?? null
      found.court = courtOf.exec(head[1] ?? '')?.[1] ?? null
      found.from.caseNumber = found.from.court = line
      found.prosecutor = oneSpace((head[2] ?? '').split(/\s+vs?\.?\s/i)[0] ?? '')
      if (codeIsSection) book.leave(line, 'the digits that name the court are from a list that was not verified')
      book.use(line)
    }
    const filed = /^\s*File Date:?\s*(\d{1,2}\/\d{1,2}\/\d{4})/i.exec(line.text)
    if (filed) {
      found.filedDate = dayOf(filed[1] ?? '', 'mdy')
      found.from.filedDate = line
      book.use(line)
    }
    const name = /^\s*(\S.*,.*?)\s+-\s+Defendant\s*$/i.exec(line.text)
    if (name) person.name ??= oneSpace(name[1] ?? '')
    const born = /\bDOB\b\s*:?\s*(\d{1,2}\/\d{1,2}\/\d{4})?/i.exec(line.text)
    if (born && person.birthDate === null) {
      const under = /^\s*(\d{1,2}\/\d{1,2}\/\d{4})/.exec(book.lines[at + 1]?.text ?? '')
      person.birthDate = dayOf(born[1] ?? under?.[1] ?? '', 'mdy')
      if (person.birthDate && !born[1]) book.use(book.lines[at + 1])
    }
  })
}

function chargeOf(row: readonly string[], line: Line, { codeIsSection }: CourtViewSite): Count {
  const count = emptyCount(Number(row[1]))
  const [level = '', text] = (row[3] ?? '').split(/\s{2,}/)
  count.printedLevel = level.trim()
  count.from.level = line
  if (!codeIsSection) return count
  count.section = (row[2] ?? '').replace(/-\d+$/, '')
  count.text = text ? oneSpace(text) : null
  count.from.section = count.from.text = line
  return count
}

function setText(count: Count, printed: string, line: Line): void {
  const [, section = '', text = ''] = /^\s*(\S+?):\s+(\S.*)$/.exec(printed) ?? []
  count.section = section
  count.text = oneSpace(text)
  count.from.section = count.from.text = line
}

/** The charge as amended is the one that was decided; the original stands beside it. */
function amend(count: Count, row: readonly string[], line: Line, { codeIsSection }: CourtViewSite): void {
  const text = oneSpace(row[3] ?? '')
  if (!/amended/i.test(row[1] ?? '')) {
    if (codeIsSection) count.text ??= text
    return
  }
  count.amendedFrom = `${count.section} ${(count.text ?? '').replace(/\s+c\d+\w*\s*§.*$/i, '')}`
  count.printedLevel = (row[4] ?? '').trim()
  count.from.level = line
  if (codeIsSection) {
    count.section = (row[2] ?? '').replace(/-\d+$/, '')
    count.text = text
    count.from.section = count.from.text = line
  } else setText(count, text, line)
}

function settle(count: Count, day: string, said: string, line: Line, saidLine: Line, book: Ledger): void {
  const result = /^not responsible/i.test(said) ? 'dismissed' : /^responsible/i.test(said) ? 'civil' : outcomeIn(said)
  const date = dayOf(day, 'mdy')
  if (count.from.disposition && (result === 'set_aside' || result === 'dismissed')) {
    count.later.push({ date, what: result, text: said })
    return
  }
  if (result === 'unknown') book.leave(saidLine, 'no outcome')
  count.disposition = result
  count.printedDisposition = said
  count.dispositionDate = result === 'unknown' ? null : date
  count.from.disposition = saidLine
  count.from.dispositionDate = line
}

/** Entries of the docket number charges in their own way, so none of them is an outcome. */
function readDocket(book: Ledger, from: number, found: Case): void {
  const convicted = found.counts.filter(({ disposition }) => disposition === 'convicted')
  for (const line of book.lines.slice(from)) {
    const until = /placed on probation until\s+(\d{1,2}\/\d{1,2}\/\d{4})/i.exec(line.text)
    const [only] = convicted
    if (until && only) {
      found.suggest.sentenceEndDate = dayOf(until[1] ?? '', 'mdy') ?? ''
      found.from.sentenceEndDate = line
      if (found.suggest.sentenceEndDate === '') delete found.suggest.sentenceEndDate
      if (convicted.length === 1) {
        only.sentence = oneSpace(line.text.replace(new RegExp(`^\\s*${DAY}\\s+`), ''))
        only.from.sentence = line
      }
      book.use(line)
    } else if (
      /charge|dispos|terminat|dismiss|convict|sentenc|probation|warrant|default|set aside|restitution|closed/i.test(
        line.text,
      )
    )
      book.leave(line, 'an entry of the docket, not an outcome of a charge')
    else book.use(line)
  }
}
