import type { Line } from '../../../records/page'
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
import { looksLike } from '../../../records/scan/looks-like'
import { outcomeIn } from '../../../records/scan/outcome-words'
import { allPagesSeen } from '../../../records/scan/pages-seen'

const FURNITURE = [
  /^\s*(washington state patrol|criminal history|as of|master information|name:|sid number|fbi number|doc number|sex:|other names|conviction and|\d+ (felony|gross|misd)|arrest offenses|local id|originating|contributing|name used)/i,
]

/** The State Patrol's record, WATCH: two columns, offense on the left, court on the right. */
export const watch: Reader = {
  kind: 'wa-watch',
  state: 'wa',
  sure: 'layout',
  marks: [
    /washington state patrol/i,
    /criminal history record information/i,
    /arrest offenses/i,
    /\bRCW:\s*\d/i,
    /responsible:/i,
    /court case no/i,
  ],
  needs: 3,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(watch)
  const begins = book.lines.findIndex(({ text }) => /^\s*CRIMINAL HISTORY INFORMATION\s*$/i.test(text))
  readPerson(book, reading, begins)
  let found: Case | null = null
  let count: Count | undefined
  let column = 0
  let tail: 'court' | 'sentence' | null = null
  for (const line of book.lines.slice(Math.max(begins, 0))) {
    const { text } = line
    const header = /ARREST OFFENSES\s+(?=DISPOSITION)/i.exec(text)
    if (header) column = header.index + header[0].length
    if (/^\s*ARREST\s+\d+\b/i.test(text)) {
      found = emptyCase()
      found.arrestDate = dayOf(afterLabel(text, 'DATE OF ARREST') ?? '', 'mdy')
      found.from.arrestDate = line
      reading.cases.push(found)
      count = undefined
      tail = null
      book.use(line)
      continue
    }
    if (!found || header || /PAGE \d+ OF/i.test(text)) continue
    const used = afterLabel(text, 'NAME USED')
    if (used) {
      found.nameUsed = used === reading.person.name ? null : used
      found.from.nameUsed = line
    }
    found.arrestAgency ??= afterLabel(text, 'CONTRIBUTING AGENCY')
    const isSplit =
      column > 0 && (text.length <= column || /\s$/.test(text.slice(0, column)) || text.slice(0, column).trim() === '')
    const [left, right] = isSplit
      ? [text.slice(0, column).trim(), text.slice(column).trim()]
      : [text.trim(), text.trim()]
    if (line.seen && /^\S+\s+\S{1,3}$/.test(left) && looksLike(left) === 'case') {
      // The head of the next arrest, misread in a photo.
      found = null
      book.leave(line, 'an arrest that could not be read')
      continue
    }
    const offense = /^(\d{5})\s+([A-Z].*)$/i.exec(left)
    if (offense) {
      count = emptyCount(found.counts.length + 1)
      count.text = oneSpace(isSplit ? (offense[2] ?? '') : (cellsOf(offense[2] ?? '')[0] ?? ''))
      count.from.text = line
      found.counts.push(count)
      tail = null
      book.use(line)
    }
    if (!count) continue
    const isLeft = readLeft(count, left, line)
    const next = readRight(count, found, right, line)
    if (next !== false) tail = next
    else if (right !== '' && isSplit && tail) {
      if (tail === 'court') found.court = oneSpace(`${found.court ?? ''} ${right}`)
      else count.sentence = oneSpace(`${count.sentence ?? ''} ${right}`)
      book.use(line)
    }
    if (isLeft || next !== false) book.use(line)
    if (count.disposition === 'unknown' && count.from.disposition === line) book.leave(line, 'no outcome')
  }
  for (const each of reading.cases) {
    const decided = each.counts.find(
      ({ disposition, dispositionDate }) => disposition === 'convicted' && dispositionDate,
    )
    if (decided?.dispositionDate) each.suggest.convictionDate = decided.dispositionDate
    if (decided?.from.dispositionDate) each.from.convictionDate = decided.from.dispositionDate
  }
  reading.document.complete =
    allPagesSeen(book.lines) || !book.lines.some(({ text }) => /PAGE \d+ OF/i.test(text) && !/PAGE 1 OF/i.test(text))
  reading.unread = book.unread()
  return reading
}

function readLeft(count: Count, left: string, line: Line): boolean {
  const law = /^RCW:\s*(\S+)/i.exec(left)
  const level = /^CLASS:\s*(\S.*?)(?:\s{2,}|$)/i.exec(left)
  const done = /^DATE OF OFFENSE:\s*(\S+)/i.exec(left)
  if (law) {
    count.section = law[1] ?? null
    count.from.section = line
  } else if (level) {
    count.printedLevel = level[1] ?? null
    count.from.level = line
  } else if (done) {
    count.offenseDate = dayOf(done[1] ?? '', 'mdy')
    count.from.offenseDate = line
  } else return false
  return true
}

/** Gives what a next line of the column may continue, null when nothing, false when the cell was no label. */
function readRight(count: Count, found: Case, right: string, line: Line): 'court' | 'sentence' | null | false {
  const responsible = /RESPONSIBLE:\s*(?:WA\w+\s+)?(\S.*)$/i.exec(right)
  const number = /COURT CASE NO:\s*(\S.*)$/i.exec(right)
  const status = /(?:^|\s)STATUS:\s*(\S.*)$/i.exec(right)
  const day = /DISPOSITION DATE:\s*(\d{1,2}\/\d{1,2}\/\d{4})/i.exec(right)
  const sentence = /SENTENCE:\s*(?:SENT\.? DESC\.?:\s*)?(?:CHG \d+:\s*)?(\S.*)$/i.exec(right)
  if (responsible) {
    found.court = oneSpace(responsible[1] ?? '')
    found.from.court = line
    return 'court'
  }
  if (number) {
    found.caseNumber = oneSpace(number[1] ?? '')
    found.from.caseNumber = line
    return null
  }
  if (day) {
    count.dispositionDate = dayOf(day[1] ?? '', 'mdy')
    count.from.dispositionDate = line
    return null
  }
  if (status) {
    count.disposition = outcomeIn(status[1] ?? '')
    count.printedDisposition = oneSpace(status[1] ?? '')
    count.from.disposition = line
    return null
  }
  if (!sentence) return false
  count.sentence = oneSpace(sentence[1] ?? '')
  count.from.sentence = line
  return 'sentence'
}

/** The person, the other names, and the summary that only repeats the convictions. */
function readPerson(book: Ledger, { person, document }: Reading, begins: number): void {
  book.lines.slice(0, begins < 0 ? book.lines.length : begins).forEach((line, at) => {
    const { text } = line
    document.producedOn ??= dayOf(/AS OF\s+(\d{1,2}\/\d{1,2}\/\d{4})/i.exec(text)?.[1] ?? '', 'mdy')
    if (/^\s*NAME:/i.test(text)) person.name ??= afterLabel(text, 'NAME')
    person.birthDate ??= dayOf(afterLabel(text, '\\bDOB') ?? '', 'mdy')
    if (/OTHER NAMES USED/i.test(text))
      for (const under of book.lines.slice(at + 1, at + 20)) {
        if (!/[A-Z]/.test(under.text)) break
        for (const cell of cellsOf(under.text)) {
          const day = dayOf(cell, 'mdy')
          if (day) person.otherBirthDates.push(day)
          else if (/,/.test(cell)) person.otherNames.push(cell)
        }
        book.use(under)
      }
    if (/SUMMARY\s*$/i.test(text)) {
      book.leave(line, 'the summary repeats the convictions: never more of them')
      for (const under of book.lines.slice(at + 1, begins < 0 ? at + 1 : begins)) book.use(under)
    }
  })
}
