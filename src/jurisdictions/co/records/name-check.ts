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
import { afterLabel, oneSpace } from '../../../records/scan/label'
import { type Ledger, ledger } from '../../../records/scan/ledger'
import { outcomeIn } from '../../../records/scan/outcome-words'
import { allPagesSeen } from '../../../records/scan/pages-seen'

const FURNITURE = [
  /^\s*(colorado bureau|internet criminal|search name|matched record|name\s+dob|other names|other dobs|offense\s+level|court\s*$|dangerous drugs|\**\s*end of record|this check)/i,
]
const LEVEL = 'D?PO\\d?|D?M\\d|D?F\\d|MUN|CI'
const OFFENSE = new RegExp(
  `^\\s*(?:(\\d{1,3})\\s+)?([A-Z].*?)(?:\\s{2,}(\\d{2}-\\d{1,2}(?:\\.\\d)?-\\d{3}\\S*))?\\s{2,}(${LEVEL})(?:\\s{2,}(\\S.*))?$`,
)
const RESULT = /^\s+([A-Z].*?)\s{2,}(\d{1,2}\/\d{1,2}\/\d{4})\s*$/

/** The name check of the Bureau of Investigation. Its layout is general knowledge. */
export const nameCheck: Reader = {
  kind: 'co-cbi',
  state: 'co',
  sure: 'proposes',
  marks: [
    /colorado bureau of investigation/i,
    /criminal history check/i,
    /^\s*ARREST\s+\d+/m,
    /date of arrest\s*:/i,
    /matched record/i,
  ],
  needs: 3,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(nameCheck)
  let found: Case | null = null
  let count: Count | undefined
  let inCourt = false
  readPerson(book, reading)
  for (const line of book.lines) {
    const { text } = line
    const court = /^\s*Court:\s*(\S.*?)\s+Docket:\s*(\S+)(?:\s+Filed:\s*(\S+))?/i.exec(text)
    const offense = OFFENSE.exec(text)
    const result = inCourt ? RESULT.exec(text) : null
    if (/^\s*ARREST\s+\d+\s*$/.test(text)) {
      found = emptyCase()
      found.from.head = line
      reading.cases.push(found)
      count = undefined
      inCourt = false
    } else if (!found) continue
    else if (/Date of Arrest:/i.test(text)) {
      found.arrestDate = dayOf(afterLabel(text, 'Date of Arrest') ?? '', 'mdy')
      found.arrestAgency = afterLabel(text, 'Agency')
      found.from.arrestDate = line
    } else if (/Arrest Number:/i.test(text)) {
      const number = afterLabel(text, 'Arrest Number')
      found.otherNumbers = number ? [number] : []
      const used = afterLabel(text, 'Name Used')
      if (used && used !== reading.person.name) found.nameUsed = used
      found.from.nameUsed = line
    } else if (court) {
      found.court = oneSpace(court[1] ?? '')
      found.caseNumber = court[2] ?? null
      found.filedDate = dayOf(court[3] ?? '', 'mdy')
      found.from.court = found.from.caseNumber = found.from.filedDate = line
      found.otherNumbers = []
      found.counts = []
      count = undefined
      inCourt = true
    } else if (offense && (!inCourt || offense[1])) {
      count = emptyCount(Number(offense[1] ?? found.counts.length + 1))
      count.text = oneSpace(offense[2] ?? '')
      count.section = offense[3] ?? null
      count.printedLevel = offense[4] ?? null
      for (const key of ['text', 'section', 'level']) count.from[key] = line
      count.printedDisposition = offense[5] ?? null
      count.from.disposition = line
      found.counts.push(count)
    } else if (count && result) setResult(count, oneSpace(result[1] ?? ''), result[2] ?? '', line, book)
    else if (count && inCourt && /^\s+[A-Z0-9]/.test(text)) {
      count.sentence = [count.sentence, oneSpace(text)].filter(Boolean).join(' ')
      count.from.sentence = line
    } else continue
    book.use(line)
  }
  for (const each of reading.cases) leaveOpen(each, book)
  reading.document.complete = allPagesSeen(book.lines) && book.lines.some(({ text }) => /end of record/i.test(text))
  reading.unread = book.unread()
  return reading
}

function readPerson(book: Ledger, { person, document }: Reading): void {
  book.lines.forEach(({ text }, at) => {
    const printed = /investigation\s+(\d{1,2}\/\d{1,2}\/\d{4})/i.exec(text)
    if (printed) document.producedOn ??= dayOf(printed[1] ?? '', 'mdy')
    if (/^\s*Name\s+DOB/i.test(text)) {
      const row = /^\s*(\S.*?)\s{2,}(\d{1,2}\/\d{1,2}\/\d{4})/.exec(book.lines[at + 1]?.text ?? '')
      person.name ??= row ? oneSpace(row[1] ?? '') : null
      person.birthDate ??= dayOf(row?.[2] ?? '', 'mdy')
      if (row) book.use(book.lines[at + 1])
    }
    const names = afterLabel(text, 'Other names')
    if (names) person.otherNames.push(...names.split(/\s*;\s*/))
    const births = afterLabel(text, 'Other DOBs')
    for (const born of births?.split(/[\s;]+/) ?? [])
      person.otherBirthDates.push(...[dayOf(born, 'mdy')].filter((day) => day !== null))
  })
}

/** The first result is the outcome; a dismissal after a deferred one ends it. */
function setResult(count: Count, said: string, date: string, line: Case['from'][string], book: Ledger): void {
  const result = outcomeIn(said)
  const day = dayOf(date, 'mdy')
  if (count.dispositionDate) {
    if (result === 'dismissed' || /dismiss/i.test(said)) {
      count.later.push({ date: day, what: 'dismissed', text: said })
      if (count.disposition === 'deferred' && /completed/i.test(said)) count.facts.disposition = 'deferred_completed'
    } else book.leave(line, 'a later entry that answers nothing')
    return
  }
  count.disposition = result
  count.printedDisposition = said
  count.dispositionDate = result === 'unknown' ? null : day
  if (line) count.from.disposition = count.from.dispositionDate = line
  if (result === 'unknown') book.leave(line, 'no outcome')
}

function leaveOpen(each: Case, book: Ledger): void {
  const open = each.counts.filter(({ disposition }) => disposition === 'unknown')
  if (open.length === 0) return
  book.leave(each.from.head, 'an arrest of which no outcome stands here')
  for (const count of open) book.leave(count.from.disposition, 'no outcome: neither dismissed nor never charged')
}
