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
import { ledger } from '../../../records/scan/ledger'
import { outcomeIn } from '../../../records/scan/outcome-words'
import { allPagesSeen } from '../../../records/scan/pages-seen'

const FURNITURE = [/^\s*(oregon|identification|sid|event\s+\d+|end of record|page)\b/i]
const CHARGE = /^\s*CHARGE\s+(\d{1,3})\s+(\d{3}[A-Z]?\.\d{3}\S*)\s+(.+?)\s{2,}((?:FELONY|MISD\w*|VIOLATION)\b.*)$/i

/** The State Police's record of the person. Its layout is general knowledge. */
export const ownRecord: Reader = {
  kind: 'or-osp',
  state: 'or',
  sure: 'proposes',
  marks: [/oregon state police/i, /^\s*EVENT\s+\d+/m, /^\s*CHARGE\s+\d+\s+\d{3}/m, /\bOR\d{7}/],
  needs: 3,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(ownRecord)
  const { person, document } = reading
  let found: Case | null = null
  let count: Count | undefined
  let inCourt = false
  for (const line of book.lines) {
    const { text } = line
    const arrest =
      /^\s*(ARRESTED|CITED|RECEIVED)\s+(\d{4}-\d{2}-\d{2})(?:\s+AGENCY\s+(\S.*?))?(?:\s{2,}(?:ARREST|CITE)\s+NO\s+(\S+))?\s*$/i.exec(
        text,
      )
    const charge = CHARGE.exec(text)
    const court = /^\s*COURT\s+(?:OR\w+\s+)?(\S.*?)(?:\s{2,}DOCKET\s+(\S+))?\s*$/i.exec(text)
    const result = /^\s*DISPOSITION\s+(\S.*?)(?:\s{2,}(\d{4}-\d{2}-\d{2}))?\s*$/i.exec(text)
    const sentence = /^\s*SENTENCE\s+(\S.*)$/i.exec(text)
    const printed = /\bDATE\s+(\d{4}-\d{2}-\d{2})/.exec(text)
    const name = /^\s*(NAME|AKA)\s+([A-Z].*?,.*?)(?:\s{2,}|$)/.exec(text)
    if (printed && !document.producedOn) document.producedOn = dayOf(printed[1] ?? '', 'ymd')
    const born = afterLabel(text, 'DOB')
    if (born) person.birthDate ??= dayOf(born.slice(0, 10), 'ymd')
    if (name?.[1] === 'NAME') person.name ??= oneSpace(name[2] ?? '')
    else if (name) person.otherNames.push(oneSpace(name[2] ?? ''))
    if (arrest) {
      found = emptyCase()
      reading.cases.push(found)
      found.arrestDate = dayOf(arrest[2] ?? '', 'ymd')
      found.from.arrestDate = line
      found.arrestAgency = arrest[3] ? oneSpace(arrest[3]) : null
      if (arrest[4]) found.otherNumbers = [arrest[4]]
      count = undefined
      inCourt = false
    } else if (found && court) {
      // The court's list of charges replaces that of the arrest.
      found.court = oneSpace(court[1] ?? '')
      found.caseNumber = court[2] ?? null
      found.from.court = found.from.caseNumber = line
      found.otherNumbers = []
      found.counts = []
      inCourt = true
    } else if (found && charge) {
      count = emptyCount(Number(charge[1]))
      count.section = charge[2] ?? null
      count.text = oneSpace(charge[3] ?? '')
      count.printedLevel = oneSpace(charge[4] ?? '')
      for (const key of ['section', 'text', 'level']) count.from[key] = line
      found.counts.push(count)
    } else if (count && result) {
      count.disposition = outcomeIn(result[1] ?? '')
      count.printedDisposition = oneSpace(result[1] ?? '')
      count.dispositionDate = result[2] && count.disposition !== 'unknown' ? dayOf(result[2], 'ymd') : null
      count.from.disposition = count.from.dispositionDate = line
      if (count.disposition === 'unknown' || !inCourt) book.leave(line, 'no outcome of a court')
      if (!inCourt) count.disposition = 'unknown'
    } else if (count && sentence) {
      count.sentence = oneSpace(sentence[1] ?? '')
      count.from.sentence = line
    } else if (!printed && !born && !name) continue
    book.use(line)
  }
  document.complete = allPagesSeen(book.lines) && book.lines.some(({ text }) => cellsOf(text)[0] === 'END OF RECORD')
  reading.unread = book.unread()
  return reading
}
