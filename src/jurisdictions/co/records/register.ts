import { type Case, emptyCase, emptyCount, emptyReading, type Reader, type Reading } from '../../../records/reading'
import { dayOf } from '../../../records/scan/dates'
import { afterLabel, oneSpace } from '../../../records/scan/label'
import { type Ledger, ledger } from '../../../records/scan/ledger'
import { outcomeIn } from '../../../records/scan/outcome-words'

const FURNITURE = [
  /^\s*(register of actions|the people of|case (number|status)|judge:|party information|def\b|atd\b|charges$|count\s+statute|sentence$|events$|financial summary|assessed|\w+ court,)/i,
]
const SHORT = '\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})'
const ROW = new RegExp(
  `^\\s*(\\d{1,3})\\s+(\\d{2}-\\d{1,2}(?:\\.\\d)?-\\d{3}\\S*)\\s+(\\S.*?)\\s+(D?PO\\d?|D?M\\d?|D?F\\d|CI|UM|T\\d?)\\s+(${SHORT})(?:\\s+(\\S.*?))?(?:\\s+(${SHORT}))?\\s*$`,
  'i',
)

/** The register of actions of a county or district court. */
export const register: Reader = {
  kind: 'co-register-of-actions',
  state: 'co',
  sure: 'layout',
  marks: [
    /register of actions/i,
    /people of the state of colorado/i,
    /court, \w[\w ]* county, colorado/i,
    /\b\d{2}-\d{1,2}-\d{3}/,
    /case number\s*:/i,
    /offense date/i,
  ],
  needs: 4,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(register)
  const found = emptyCase()
  const { person, document } = reading
  const printed = /Printed\s+(\d{1,2}\/\d{1,2}\/\d{4})/i.exec(book.lines.map(({ text }) => text).join('\n'))
  document.producedOn = dayOf(printed?.[1] ?? '', 'mdy')
  const day = (text: string | null | undefined) => dayOf(text ?? '', 'mdy', document.producedOn)
  for (const line of book.lines) {
    const { text } = line
    const court = /^\s*((?:COUNTY|DISTRICT) COURT,.*?COLORADO)\b/i.exec(text)
    if (court && !found.court) {
      found.court = oneSpace(court[1] ?? '')
      found.from.court = line
    }
    const number = afterLabel(text, 'Case Number')
    if (number) {
      found.caseNumber ??= number
      found.from.caseNumber ??= line
    }
    const filed = afterLabel(text, 'File Date')
    if (filed) {
      found.filedDate ??= day(filed)
      found.from.filedDate ??= line
    }
    const name = /^\s*DEF\s+\d+\s+(\S.*?)(?:\s{2,}|$)/i.exec(text)
    if (name) {
      person.name ??= oneSpace(name[1] ?? '')
      person.birthDate ??= dayOf(/DOB:?\s*(\S+)/i.exec(text)?.[1] ?? '', 'mdy')
      const year = /DOB:?\s*(\d{4})(?!\S)/i.exec(text)
      if (year) person.birthYear = Number(year[1])
    }
    const row = ROW.exec(text)
    const sentenced = new RegExp(`^\\s*Count\\s+(\\d{1,3})\\s+Sentenced\\s+${SHORT}\\s+(\\S.*)$`, 'i').exec(text)
    if (row) found.counts.push(countOf(row, line, day))
    else if (sentenced) {
      const count = found.counts.find((each) => each.number === Number(sentenced[1]))
      if (!count) book.leave(line, 'a sentence for a count that was not read')
      else {
        count.sentence = oneSpace(sentenced[2] ?? '')
        count.from.sentence = line
        count.heads.push(line)
      }
    } else if (new RegExp(`^\\s*${SHORT}\\s+[A-Z]{3,5}\\s`).test(text)) readEvent(line, found, day, book)
    else {
      readMoney(line, found)
      continue
    }
    book.use(line)
  }
  for (const count of found.counts)
    if (count.disposition === 'unknown') book.leave(count.from.section, 'no outcome that is known')
  document.complete = found.counts.length > 0 && found.caseNumber !== null
  reading.cases.push(found)
  reading.unread = book.unread()
  return reading
}

function countOf(row: readonly string[], line: Case['from'][string], day: (text: string | undefined) => string | null) {
  const count = emptyCount(Number(row[1]))
  count.section = row[2] ?? null
  count.text = oneSpace(row[3] ?? '')
  count.printedLevel = row[4] ?? null
  count.offenseDate = day(row[5])
  for (const key of ['section', 'text', 'level', 'offenseDate']) count.from[key] = line
  // Plea and disposition are two columns; only what stands after the plea is an outcome.
  const cells = (row[6] ?? '').split(/\s{2,}/)
  const said =
    cells.length > 1
      ? cells.slice(1).join(' ')
      : (row[6] ?? '').replace(/^(NOT GUILTY|GUILTY|NO CONTEST|NOLO\w*)\s+(?=\S)/i, '')
  const result = cells.length === 1 && said === row[6] ? 'unknown' : outcomeIn(said)
  if (row[7] && result !== 'unknown') {
    count.disposition = result
    count.printedDisposition = oneSpace(said)
    count.dispositionDate = day(row[7])
    count.from.disposition = count.from.dispositionDate = line
  }
  return count
}

function readEvent(
  line: Case['from'][string],
  found: Case,
  day: (text: string | undefined) => string | null,
  book: Ledger,
): void {
  const [, date, text = ''] = new RegExp(`^\\s*(${SHORT})\\s+(.*)$`).exec(line.text) ?? []
  if (/(terms|sentence|service|probation|supervision)\b.*\b(completed|terminated successfully|satisfied)/i.test(text)) {
    const over = day(date)
    if (!over) return
    found.suggest.sentenceEndDate = over
    found.from.sentenceEndDate = line
  } else if (/CLSD|closed/i.test(text)) book.leave(line, 'closing a case is not the end of a sentence')
  else if (/revok|warrant|fta\b|deferred|vacat|seal/i.test(text))
    book.leave(line, 'an event, not an outcome of a count')
}

function readMoney(line: Case['from'][string], found: Case): void {
  const balance = /Balance\s+\$?([\d,]+\.\d{2})/i.exec(line.text)
  const restitution = /Restitution\s+\$?([\d,]+\.\d{2})/i.exec(line.text)
  if (!balance) return
  const isPaid = Number((balance[1] ?? '').replaceAll(',', '')) === 0
  found.suggest.owesFines = isPaid ? 'no' : 'yes'
  found.from.owesFines = line
  if (restitution && Number((restitution[1] ?? '').replaceAll(',', '')) === 0) {
    found.suggest.owesRestitution = 'no'
    found.from.owesRestitution = line
  }
}
