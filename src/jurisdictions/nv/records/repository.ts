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
import { ledger } from '../../../records/scan/ledger'
import { outcomeIn } from '../../../records/scan/outcome-words'
import { allPagesSeen } from '../../../records/scan/pages-seen'

const FURNITURE = [
  /^\s*(state of nevada|department of public|records,? comm|central repository|general services|arrest\s*#|name:|dob:|alias|date of report|\*+\s*end)/i,
]
const CHARGE = /^\s*CHARGE\s+(\d{1,3}):\s+(?:NOC\s+(\d+)\s+)?(.+?)\s+NRS\s+(\S+)\s+((?:GROSS\s+)?(?:FELONY|MISD)\b.*)$/i

/** The record of the state's Central Repository. Its layout is general knowledge. */
export const repository: Reader = {
  kind: 'nv-dps',
  state: 'nv',
  sure: 'proposes',
  marks: [
    /central repository|records,? communications and compliance/i,
    /state of nevada/i,
    /^\s*ARREST\s*#\s*\d/im,
    /\bNRS\s+\d{3}/,
    /\bNOC\s+\d{5}/,
  ],
  needs: 3,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(repository)
  const { person, document } = reading
  let found: Case | null = null
  let count: Count | undefined
  let inCourt = false
  for (const line of book.lines) {
    const { text } = line
    document.producedOn ??= dayOf(afterLabel(text, 'DATE OF REPORT') ?? '', 'mdy')
    person.birthDate ??= dayOf(afterLabel(text, '\\bDOB') ?? '', 'mdy')
    person.name ??= /^\s*NAME:/.test(text) ? afterLabel(text, 'NAME') : null
    const alias = afterLabel(text, 'ALIAS')
    if (alias) person.otherNames.push(alias)
    const arrest = afterLabel(text, 'DATE OF ARREST')
    const charge = CHARGE.exec(text)
    const again = /^\s*CHARGE\s+(\d{1,3}):\s+DISPOSITION:/i.exec(text)
    const result = afterLabel(text, 'DISPOSITION')
    const sentence = /^\s*SENTENCE:\s*(\S.*)$/i.exec(text)
    const court = /^\s*COURT:\s*(\S.*?)(?:\s{2,}CASE:?\s*(\S+)|$)/i.exec(text)
    if (arrest) {
      found = emptyCase()
      reading.cases.push(found)
      found.arrestDate = dayOf(arrest, 'mdy')
      found.arrestAgency = afterLabel(text, 'AGENCY')
      found.from.arrestDate = line
      count = undefined
      inCourt = false
    } else if (found && court) {
      found.court = oneSpace(court[1] ?? '')
      found.caseNumber = court[2] ?? null
      found.from.court = found.from.caseNumber = line
      inCourt = true
      count = found.counts.length === 1 ? found.counts[0] : undefined
    } else if (found && charge) {
      count = found.counts.find(({ number }) => number === Number(charge[1])) ?? emptyCount(Number(charge[1]))
      if (!found.counts.includes(count)) found.counts.push(count)
      count.noc = charge[2] ?? null
      count.text = oneSpace(charge[3] ?? '')
      count.section = `NRS ${charge[4]}`
      count.printedLevel = oneSpace(charge[5] ?? '')
      for (const key of ['section', 'text', 'level']) count.from[key] = line
    } else if (found && result) {
      if (again) {
        count = found.counts.find(({ number }) => number === Number(again[1]))
        count?.heads.push(line)
      }
      if (!count || !inCourt) book.leave(line, 'an outcome that belongs to no single charge')
      else setOutcome(count, result, afterLabel(text, 'DATE'), line)
      if (count?.disposition === 'unknown') book.leave(line, 'no outcome')
    } else if (count && sentence) {
      count.sentence = oneSpace(sentence[1] ?? '')
      count.from.sentence = line
    } else continue
    book.use(line)
  }
  document.complete = allPagesSeen(book.lines) && book.lines.some(({ text }) => /end of record/i.test(text))
  reading.unread = book.unread()
  return reading
}

function setOutcome(count: Count, printed: string, day: string | null, line: Case['from'][string]): void {
  count.disposition = outcomeIn(printed)
  count.printedDisposition = printed
  count.dispositionDate = count.disposition === 'unknown' ? null : dayOf(day ?? '', 'mdy')
  count.from.disposition = count.from.dispositionDate = line
  if (/DISCHARGED.*453\.?3363/i.test(printed)) {
    count.facts.caseOutcome = 'discharged_453_3363'
    count.from.caseOutcome = line
  }
}
