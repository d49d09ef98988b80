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
import { afterLabel } from '../../../records/scan/label'
import { ledger } from '../../../records/scan/ledger'
import { allPagesSeen } from '../../../records/scan/pages-seen'
import { readChain } from './chain'

const FURNITURE = [
  /^\s*(commonwealth|department of criminal|.?cori|subject|arraignment \d+ of|disposition type|incarcerated)/i,
]

/** The personal answer of iCORI. */
export const icori: Reader = {
  kind: 'ma-icori',
  state: 'ma',
  sure: 'layout',
  marks: [
    /cori - personal|criminal justice information services/i,
    /arraignment date\s*:/i,
    /docket number\s*:/i,
    /disposition type\s*:/i,
    /court disposition\s*:/i,
  ],
  needs: 3,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(icori)
  const { person, document } = reading
  let found: Case | null = null
  let count: Count | undefined
  let undated = false
  for (const line of book.lines) {
    const { text } = line
    document.producedOn ??= dayOf(afterLabel(text, 'Search Date') ?? '', 'mdy')
    person.name ??= afterLabel(text, 'Subject')
    person.birthDate ??= dayOf(afterLabel(text, '(?:Date|pate) of Birth') ?? '', 'mdy')
    if (/^\s*Arraignment \d+ of \d+/i.test(text)) {
      found = emptyCase()
      reading.cases.push(found)
      count = undefined
    }
    if (!found) continue
    const arraigned = afterLabel(text, 'Arraignment Date')
    const court = afterLabel(text, 'Court')
    const docket = afterLabel(text, 'Docket Number')
    const offense = afterLabel(text, 'Offense')
    const done = afterLabel(text, 'Offense Date')
    const disposed = afterLabel(text, 'Disposition Date')
    const chain = /Court Disposition:\s*(\S.*)$/i.exec(text)?.[1]
    if (arraigned) {
      found.arraignmentDate = dayOf(arraigned, 'mdy')
      found.from.arraignmentDate = line
    }
    if (chain && count) {
      readChain(count, chain, line, document.producedOn, book)
      if (undated) count.dispositionDate = null
    } else if (court && !/Court Disposition/i.test(text)) {
      found.court = court
      found.from.court = line
    }
    if (docket && /^\d{4}CR\d{4,8}$/.test(docket)) {
      found.caseNumber = docket
      found.from.caseNumber = line
    } else if (docket) book.leave(line, 'a number with letters in it')
    if (done && count) {
      count.offenseDate = dayOf(done, 'mdy')
      count.from.offenseDate = line
    } else if (offense && !/Offense Date/i.test(text)) {
      count = emptyCount(found.counts.length + 1)
      count.text = offense
      count.from.text = line
      found.counts.push(count)
      undated = false
    }
    if (disposed && count && dayOf(disposed, 'mdy') === null) {
      undated = true
      book.leave(line, 'no day of the outcome')
    }
    if (/Incarcerated:\s*NO\b/i.test(text) && count) {
      found.suggest.releaseDate = 'none'
      found.from.releaseDate = line
    }
    if (arraigned || court || docket || offense || done || disposed || chain) book.use(line)
  }
  document.complete = allPagesSeen(book.lines)
  reading.unread = book.unread()
  return reading
}
