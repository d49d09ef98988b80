import {
  type Case,
  type Count,
  type Disposition,
  emptyCase,
  emptyCount,
  emptyReading,
  type Reader,
  type Reading,
} from '../../../records/reading'
import { dayOf } from '../../../records/scan/dates'
import { afterLabel, oneSpace } from '../../../records/scan/label'
import { ledger } from '../../../records/scan/ledger'

const FURNITURE = [/^\s*(D[A-Z]\d{4}\w*|\w[\w ]* court$|name:|s\s+lea\b|end of list)/i]
const ROW =
  /^\s*([A-Z]{2,4})\s+(CT|CN|IT|IN|PK|PC|S\d)\s+([A-Z]{2,4})\s+(\S+)\s+(\d{1,2}\/\d{1,2}\/\d{4})\s+(\S.*?)\s+(?:([YN])\s+)?([A-Z]{1,2})\s+([A-Z]{2})(?:\s+[A-Z]){2,4}\s*$/

/** Judgment codes of official articles; of the kinds of dismissal only `D` is sure. What is not here is unknown. */
const JUDGMENTS: Readonly<Record<string, Disposition>> = {
  G: 'convicted',
  GV: 'convicted',
  GR: 'convicted',
  D: 'dismissed',
  NG: 'acquitted',
  C: 'civil',
  V: 'vacated',
}

/** The "defendant case history" of the courts. It has no day of any outcome. */
export const caseHistory: Reader = {
  kind: 'wa-dch',
  state: 'wa',
  sure: 'layout',
  marks: [/defendant case history|\(DCH\)/i, /\bLEA\s+TY\s+CRT\b/i, /viol date/i, /\bJG\s+CD\b/i],
  needs: 2,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(caseHistory)
  const { person, document } = reading
  let count: Count | undefined
  for (const line of book.lines) {
    const { text } = line
    const printed = /(\d{1,2}\/\d{1,2}\/\d{2,4})\s+\d{1,2}:\d{2}/.exec(text)
    if (printed) document.producedOn ??= dayOf(printed[1] ?? '', 'mdy')
    person.name ??= /^\s*NAME:/i.test(text) ? afterLabel(text, 'NAME') : null
    person.birthDate ??= dayOf(afterLabel(text, 'DOB') ?? '', 'mdy')
    const row = ROW.exec(text)
    const alias = /^\s*A\s{1,4}([A-Z][A-Z' -]*,\s*[A-Z' -]+?)\s*$/.exec(text)
    const amended = /\(AMENDED FROM\s+(.+?)\)/i.exec(text)
    if (/^\s*FILING\//i.test(text)) book.leave(line, 'one column for two kinds of day: violation or filing')
    else if (row) {
      const found = caseOf(row, reading.cases, line)
      count = countOf(row, found, line)
      if (found.courtId === null && !/^(SMC|REN|KCD)$/.test(found.court ?? ''))
        book.leave(line, 'the code of the court is not in the list of codes')
      if (count.disposition === 'unknown') book.leave(line, 'a judgment code that is not known')
      book.use(line)
    } else if (alias) {
      person.otherNames.push(oneSpace(alias[1] ?? ''))
      book.use(line)
      count = undefined
    } else if (amended && count) {
      count.amendedFrom = oneSpace(amended[1] ?? '')
      // The two lines may differ in the mark of domestic violence.
      delete count.facts.domesticViolence
      count.ask.push('domesticViolence')
      book.leave(line, 'the line above was amended: this is no count of its own')
      count = undefined
    } else if (count && /^\s{25,}\S/.test(text) && !/\d{1,2}\/\d{1,2}\//.test(text)) {
      count.text = `${count.text} ${oneSpace(text)}`
      book.use(line)
    }
  }
  document.complete = book.lines.some(({ text }) => /end of list/i.test(text))
  reading.unread = book.unread()
  return reading
}

function caseOf(row: readonly string[], cases: Case[], line: Case['from'][string]): Case {
  const [, agency = '', type = '', court = '', number = ''] = row
  const same = cases.find((each) => each.caseNumber === number && each.court === court)
  if (same) return same
  const found = emptyCase()
  found.court = court
  // Kent: a superior court's type makes it the county's.
  if (/^S\d$/.test(type) && /^(KNT|SEA)$/.test(court)) found.courtId = 'wa-sup-king'
  found.caseNumber = number
  found.arrestAgency = agency
  if (line) found.from.court = found.from.caseNumber = line
  cases.push(found)
  return found
}

function countOf(row: readonly string[], found: Case, line: Case['from'][string]): Count {
  const [, , type = '', , , day = '', title = '', violence, judgment = ''] = row
  const count = emptyCount(found.counts.length + 1)
  const isInfraction = /^I[TN]$/.test(type)
  count.text = oneSpace(title)
  count.printedLevel = isInfraction ? 'INFRACTION' : null
  count.disposition = JUDGMENTS[judgment] ?? 'unknown'
  count.printedDisposition = judgment
  // Of a superior court the column holds the day of filing: neither day is sure.
  if (!/^S\d$/.test(type)) count.offenseDate = dayOf(day, 'mdy')
  if (violence) count.facts.domesticViolence = violence === 'Y' ? 'yes' : 'no'
  if (line)
    for (const key of ['text', 'level', 'disposition', 'offenseDate', 'domesticViolence']) count.from[key] = line
  found.counts.push(count)
  return count
}
