import {
  type Case,
  type Count,
  emptyCase,
  emptyCount,
  emptyReading,
  type Reader,
  type Reading,
} from '../../../records/reading'
import { dayOf } from '../../../records/scan/dates'
import { afterLabel, cellsOf, oneSpace } from '../../../records/scan/label'
import { type Ledger, ledger } from '../../../records/scan/ledger'
import { looksDated } from '../../../records/scan/looks-like'

const FURNITURE = [
  /^\s*(state of maine|vs\.?\s|dob:|attorney|state's attorney|filing document|filing date|charge\(s\)\s*$|docket events|docket record|docket no|a true copy|attest|clerk|\d+ [A-Z ]+(road|st|street|rd|ave)|[A-Z ]+ ME \d{5})/i,
  /^\s*[A-Z'-]+\s{10,}[A-Z]{5}-CR-/,
  /^\s*[A-Z]+\s+\/ [A-Z]{3}\s*$/,
]
const CHARGE = /^\s*(\d{1,3})\s+([A-Z].*?)\s{2,}(\d{1,2}\/\d{1,2}\/\d{4})(?:\s+\S.*)?$/
const SEQ = /^\s*Seq\s+\d+\s+(\d{1,2}(?:-A)?)\s+(\S+)\s+(Class\s+[A-E]|Civil\S*)/i

/** The docket record of a court. */
export const docketRecord: Reader = {
  kind: 'me-docket-record',
  state: 'me',
  sure: 'layout',
  marks: [
    /state of maine/i,
    /docket record|criminal docket/i,
    /\b[A-Z]{5}-CR-\d{4}-\d+/,
    /^\s*Seq\s+\d+/m,
    /docket events/i,
  ],
  needs: 3,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(docketRecord)
  const found = emptyCase()
  const { person } = reading
  const events = book.lines.findIndex(({ text }) => /docket events/i.test(text))
  let count: Count | undefined
  book.lines.slice(0, events < 0 ? book.lines.length : events).forEach((line, at) => {
    const { text } = line
    const number = /\b(([A-Z]{5})-CR-\d{4}-\d{3,6})\b/.exec(text)
    if (number && found.caseNumber === null) {
      found.caseNumber = number[1] ?? null
      found.from.caseNumber = line
      found.court = `(${number[2]})`
      if (number[2]?.endsWith('CD')) found.suggest.courtKind = 'ucd'
      book.leave(line, 'the letters of the docket number name the court: ask')
    }
    const county = /([A-Z]{3,}),\s*ss\./.exec(text)
    if (county) {
      found.from.court = line
      found.facts.county = (county[1] ?? '').replace(
        /^(.)(.*)$/,
        (_, first: string, rest: string) => first + rest.toLowerCase(),
      )
      found.from.county = line
    }
    if (/^\s*vs\b/i.test(text) && person.name === null) {
      person.name = cellsOf(book.lines[at + 1]?.text ?? '')[0] ?? null
      book.use(book.lines[at + 1])
    }
    person.birthDate ??= dayOf(afterLabel(text, 'DOB') ?? '', 'mdy')
    const filed = afterLabel(text, 'Filing Date')
    if (filed) {
      found.filedDate = dayOf(filed, 'mdy')
      found.from.filedDate = line
    }
    const charge = CHARGE.exec(text)
    const law = SEQ.exec(text)
    if (charge) {
      count = emptyCount(Number(charge[1]))
      count.text = oneSpace(charge[2] ?? '')
      count.offenseDate = dayOf(charge[3] ?? '', 'mdy')
      count.from.text = count.from.offenseDate = line
      found.counts.push(count)
    } else if (law && count && count.section === null) {
      count.section = `${law[1]} ${law[2]}`
      count.printedLevel = oneSpace(law[3] ?? '')
      count.from.section = count.from.level = line
    } else if (!filed && !county) return
    book.use(line)
  })
  const county = found.facts.county
  if (county && found.court) found.court = `${String(county).toUpperCase()}, ss. ${found.court}`
  if (events >= 0) readEvents(book, events, found)
  reading.document.complete = found.counts.length > 0 && events >= 0
  reading.cases.push(found)
  reading.unread = book.unread()
  return reading
}

function readEvents(book: Ledger, from: number, found: Case): void {
  let numbers: readonly number[] = []
  for (const line of book.lines.slice(from)) {
    const { text } = line
    if (/^\s*\d{1,2}\/\d{1,2}\/\d{4}\b/.test(text) || looksDated(text)) numbers = []
    const named = /Charge\(s\):\s*([\d,\s]+)\s*$/i.exec(text)
    if (named) numbers = (named[1] ?? '').split(',').map(Number)
    const entry = /^\s*[A-Z0-9/&' ]+ [-~]\s/.test(text)
    const finding =
      /(?:FINDING|VERDICT|DISPOSITION)\s*-\s*(NOT GUILTY|GUILTY|DISMISSAL|DISMISSED|ACQUITTED|.*?)(?:\s.*?\bON\s+(\d{1,2}\/\d{1,2}\/\d{4}))?(?:\s.*)?$/i.exec(
        text,
      )
    const fine = /(pay the sum of \$\s*[\d,.]+ as a fine)/i.exec(text)
    const convicted = found.counts.filter(({ disposition }) => disposition === 'convicted')
    if (finding && numbers.length > 0) for (const number of numbers) setFinding(found, number, finding, line, book)
    else if (fine && convicted.length === 1 && convicted[0]) {
      convicted[0].sentence = fine[1] ?? null
      convicted[0].from.sentence = line
    } else if (/PAID IN FULL/i.test(text)) {
      const day = /ON\s+(\d{1,2}\/\d{1,2}\/\d{4})/i.exec(text)
      found.suggest.owesFines = 'no'
      found.from.owesFines = line
      const over = dayOf(day?.[1] ?? '', 'mdy')
      // Only where the fine was the whole sentence does paying it suggest the end.
      if (
        over &&
        convicted.length === 1 &&
        /fine/i.test(convicted[0]?.sentence ?? '') &&
        !book.lines.some((each) => /probation|jail|imprison/i.test(each.text))
      ) {
        found.suggest.sentenceEndDate = over
        found.from.sentenceEndDate = line
      }
    } else if (/DEFERRED|REVOK|WARRANT|VACAT|SEAL|PROBATION|DISPOSITION/i.test(text))
      book.leave(line, 'an entry that is no outcome of a charge')
    else if (finding) book.leave(line, 'no outcome of a charge that was read')
    // The charges that are named above an entry are those of that entry alone.
    if (entry) numbers = []
    book.use(line)
  }
}

function setFinding(
  found: Case,
  number: number,
  row: readonly string[],
  line: Case['from'][string],
  book: Ledger,
): void {
  const count = found.counts.find((each) => each.number === number)
  const said = (row[1] ?? '').toUpperCase()
  const result = /^(NOT GUILTY|ACQUITTED)/.test(said)
    ? 'acquitted'
    : said === 'GUILTY'
      ? 'convicted'
      : said.startsWith('DISMISS')
        ? 'dismissed'
        : 'unknown'
  if (!count || result === 'unknown') {
    book.leave(line, 'no outcome of a charge that was read')
    return
  }
  count.disposition = result
  count.printedDisposition = said
  count.dispositionDate = dayOf(row[2] ?? '', 'mdy')
  if (!line) return
  count.from.disposition = count.from.dispositionDate = line
  count.heads.push(line)
}
