import type { Line } from '../page'
import { type Case, type Count, emptyCase, emptyCount, emptyReading, type Reader, type Reading } from '../reading'
import { dayOf } from '../scan/dates'
import { oneSpace } from '../scan/label'
import { ledger } from '../scan/ledger'
import { outcomeIn } from '../scan/outcome-words'

const FURNITURE = [
  /^\s*(this rap sheet|subject|state id|purpose|sex\s+race|female|male|fbi number|tracking|earliest event|agency\s|arrest case|final disposition)/i,
  /^\W*(criminal history( record)?|introduction|identification|index of agencies|end of record|cycle \d+)\W*$/i,
]
const PAIR = /^\s*([A-Z][A-Za-z'() ]*?)\s{2,}(\S.*?)\s*$/

/** The joint form of the states and the FBI: cycles with an arrest, a court and a sentence that name the same charges. */
export const fbiCycles: Reader = {
  kind: 'fbi-identity-history-summary',
  state: 'us',
  sure: 'layout',
  marks: [
    /\bCycle 0*\d+\b/,
    /charge literal/i,
    /court disposition/i,
    /earliest event date/i,
    /identity history summary|criminal history record/i,
  ],
  needs: 3,
  read,
}

type Part = 'arrest' | 'court' | 'sentence' | null

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(fbiCycles)
  const { person, document } = reading
  let found: Case | null = null
  const arrests = new Map<Case, Count[]>()
  let arrested: Count[] = []
  let count: Count | undefined
  let part: Part = null
  let names = false
  for (const line of book.lines) {
    const { text } = line
    const [, label = '', value = ''] = PAIR.exec(text) ?? []
    const key = label.toLowerCase()
    if (/^\W*cycle\s+\d+\W*$/i.test(text)) {
      found = emptyCase()
      found.state = null
      arrested = []
      arrests.set(found, arrested)
      reading.cases.push(found)
      part = null
      count = undefined
      continue
    }
    if (key === 'data as of') document.producedOn = dayOf(value, 'ymd')
    if (!found) {
      names = readPerson(text, key, value, names, person)
      if (names || key === 'data as of') book.use(line)
      continue
    }
    if (key === 'arrest date') {
      part = 'arrest'
      found.arrestDate = dayOf(value, 'ymd')
      found.from.arrestDate = line
    } else if (key === 'arresting agency') found.arrestAgency = oneSpace(value)
    else if (/^court disposition/i.test(text.trim())) part = 'court'
    else if (/^sentencing/i.test(text.trim())) part = 'sentence'
    else if (key === 'court case number' && part === 'court') {
      found.caseNumber = value
      found.from.caseNumber = line
    } else if (key === 'court agency') {
      const origin = /^([A-Z]{2})\w{5,7}\s+(\S.*)$/.exec(value)
      found.court = oneSpace(origin?.[2] ?? value)
      found.state = origin?.[1]?.toLowerCase() ?? null
      found.from.court = line
      if (/^U\.?\s?S\.?\s/i.test(found.court)) {
        found.state = null
        found.facts.courtLevel = 'federal'
      }
    } else if (key === 'charge' && /^\d+$/.test(value)) {
      const number = Number(value)
      const list = part === 'arrest' ? arrested : found.counts
      count = list.find((each) => each.number === number)
      if (!count && part !== 'sentence') {
        count = emptyCount(number)
        list.push(count)
      } else if (part !== 'arrest') count?.heads.push(line)
      if (part === 'arrest') book.leave(line, 'arrest, court and sentence name the same charge: one count')
    } else if (key === 'charge') {
      count = undefined
      book.leave(line, 'a charge that could not be read')
      continue
    } else if (count) readCharge(count, key, value, part, line)
    else continue
    book.use(line)
    if (found.state === null && part === 'arrest' && key === 'arresting agency')
      found.state = /^([A-Z]{2})\w{5,7}\s/.exec(value)?.[1]?.toLowerCase() ?? null
  }
  for (const each of reading.cases) {
    const ofArrest = arrests.get(each) ?? []
    // Without a court the charges of the arrest stand, with no outcome.
    if (each.counts.length === 0) each.counts = ofArrest
    else joinArrest(each.counts, ofArrest)
    if (each.court === null) book.leave(each.from.arrestDate, 'no outcome was sent: get the record of the state')
  }
  reading.cases = reading.cases.filter((each) => each.counts.length > 0)
  document.complete = /end of record/i.test(book.lines.map(({ text }) => text).join('\n'))
  reading.unread = book.unread()
  return reading
}

function readPerson(text: string, key: string, value: string, names: boolean, person: Reading['person']): boolean {
  if (key.startsWith('subject name')) {
    person.name ??= value
    return false
  }
  if (/^\s*Subject Name\(s\)\s*$/i.test(text)) return true
  if (names && /,/.test(text)) {
    const name = oneSpace(text.replace(/\(AKA\)/i, ''))
    person.name ??= name
    if (name !== person.name && !person.otherNames.includes(name)) person.otherNames.push(name)
    return true
  }
  const born = /(\d{4}-\d{2}-\d{2})\s*$/.exec(text)
  if (born && /male|female|unknown/i.test(text)) person.birthDate ??= dayOf(born[1] ?? '', 'ymd')
  return false
}

function readCharge(count: Count, key: string, value: string, part: Part, line: Line): void {
  if (key === 'charge literal') {
    count.text = oneSpace(value)
    count.from.text = line
  } else if (key === 'statute') {
    count.section = oneSpace(value.replace(/\([A-Z]{2}\s*\)\s*$/, ''))
    count.from.section = line
  } else if (key === 'severity') {
    count.printedLevel = value
    count.from.level = line
  } else if (key === 'disposition' && part === 'court') {
    const said = /^\(?\s*\w+\s+(\d{4}-\d{2}-\d{2})\s*;\s*(.+?)\)?$/.exec(value)
    count.printedDisposition = oneSpace(said?.[2] ?? value)
    count.disposition = outcomeIn(count.printedDisposition)
    count.dispositionDate = count.disposition === 'unknown' ? null : dayOf(said?.[1] ?? '', 'ymd')
    count.from.disposition = count.from.dispositionDate = line
  } else if (key === 'sentence' && part === 'sentence') {
    count.sentence = oneSpace(value)
    count.from.sentence = line
  }
}

/** The section of a charge that the court's part leaves out is that of the arrest, where number and words are the same. */
function joinArrest(counts: readonly Count[], arrested: readonly Count[]): void {
  for (const count of counts) {
    const same = arrested.find(({ number, text }) => number === count.number && text === count.text)
    if (!same || count.section !== null) continue
    count.section = same.section
    if (same.from.section) count.from.section = same.from.section
  }
}
