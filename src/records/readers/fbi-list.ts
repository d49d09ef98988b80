import type { Line } from '../page'
import { type Case, type Count, emptyCase, emptyCount, emptyReading, type Reader, type Reading } from '../reading'
import { dayOf } from '../scan/dates'
import { oneSpace } from '../scan/label'
import { type Ledger, ledger } from '../scan/ledger'
import { outcomeIn } from '../scan/outcome-words'
import { chargeText } from './charge-text'

const FURNITURE = [
  /^\s*(united states|federal bureau|criminal justice information|clarksburg|- fbi|name\s+fbi|sex race|other birth|alias name|all arrest entries|\d{4}\/\d{2}\/\d{2}\s*$|[MF]\s+[A-Z]\s+\d{4})/i,
]

/** The FBI's old list of arrests: an index that tells which states and years to ask. */
export const fbiList: Reader = {
  kind: 'fbi-identification-record',
  state: 'us',
  sure: 'proposes',
  marks: [
    /fbi identification record/i,
    /federal bureau of investigation/i,
    /^\s*\d+-ARRESTED OR RECEIVED/m,
    /^\s*AGENCY-/m,
    /^\s*CHARGE(?: \d+)?-/m,
  ],
  needs: 3,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(fbiList)
  readPerson(book, reading)
  let found: Case | null = null
  let count: Count | undefined
  let inCourt = false
  let said = ''
  for (const line of book.lines) {
    const { text } = line
    const arrest = /^\s*\d+-ARRESTED OR RECEIVED\s+(\d{4}\/\d{2}\/\d{2})/i.exec(text)
    const agency = /^\s*AGENCY-\s*(\S.*)$/i.exec(text)
    const number = /^\s*AGENCY CASE-\s*(\S+)/i.exec(text)
    const charge = /^\s*CHARGE\s*(\d{1,3})?-\s*(\S.*)$/i.exec(text)
    const court = /^\s*COURT-\s*(\S.*)$/i.exec(text)
    const result = /^\s*(\d{4}\/\d{2}\/\d{2})\s+([A-Z].*)$/i.exec(text)
    if (arrest) {
      found = emptyCase()
      found.state = null
      found.arrestDate = dayOf(arrest[1] ?? '', 'ymd')
      found.from.arrestDate = line
      reading.cases.push(found)
      count = undefined
      inCourt = false
      said = ''
    } else if (!found) {
      if (/record updated/i.test(text)) book.leave(line, 'the record may be years old')
      continue
    } else if (agency) {
      found.arrestAgency = oneSpace(agency[1] ?? '')
      const origin = /\(([A-Z]{2})\w{5,7}\)/.exec(text)
      found.state = origin?.[1]?.toLowerCase() ?? null
    } else if (number) {
      found.otherNumbers = [number[1] ?? '']
      book.leave(line, 'a police number, not a court case number')
    } else if (court) {
      found.court = oneSpace(court[1] ?? '')
      found.from.court = line
      said = found.counts.map((each) => each.text ?? '').join(' ')
      found.counts = []
      inCourt = true
      if (/^U\.?\s?S\.?\s|FEDERAL/i.test(found.court)) {
        found.state = null
        found.facts.courtLevel = 'federal'
      }
    } else if (charge) {
      count = chargeOf(
        charge[2] ?? '',
        inCourt ? found.counts.length + 1 : Number(charge[1] ?? found.counts.length + 1),
        line,
      )
      found.counts.push(count)
      // The arrest may name the drug that the court's line leaves out: a suggestion at most.
      if (inCourt && /MARI[HJ]/i.test(said) && !/MARI[HJ]/i.test(count.text ?? '')) count.suggest.substance = 'cannabis'
      if (/\bCFR\b/.test(count.section ?? '')) found.state = null
    } else if (/^\s*SENTENCE-/i.test(text)) {
      // Empty means unknown.
    } else if (count && inCourt && result) setResult(count, result, line, book)
    else {
      if (/record updated/i.test(text)) book.leave(line, 'the record may be years old')
      continue
    }
    book.use(line)
  }
  reading.cases = reading.cases.filter((each) => each.counts.length > 0)
  for (const each of reading.cases)
    if (each.court === null)
      book.leave(each.from.arrestDate, 'no outcome was sent to the FBI: get the record of the state')
  reading.document.complete = reading.cases.length > 0
  reading.unread = book.unread()
  return reading
}

function chargeOf(printed: string, number: number, line: Line): Count {
  const { section, text } = chargeText(printed)
  const count = emptyCount(number)
  count.section = section
  count.text = text
  count.from.section = count.from.text = line
  return count
}

function setResult(count: Count, row: readonly string[], line: Line, book: Ledger): void {
  const [said = '', sentence] = (row[2] ?? '').split(/\s+-\s*/)
  count.disposition = outcomeIn(said)
  count.printedDisposition = oneSpace(said)
  count.from.disposition = count.from.dispositionDate = line
  if (count.disposition === 'unknown') book.leave(line, 'no outcome')
  else count.dispositionDate = dayOf(row[1] ?? '', 'ymd')
  if (sentence && count.disposition === 'convicted') count.sentence = oneSpace(sentence)
}

function readPerson(book: Ledger, { person, document }: Reading): void {
  book.lines.forEach(({ text }, at) => {
    const next = book.lines[at + 1]
    if (/^\s*NAME\s+FBI/i.test(text)) {
      person.name ??= /^\s*(\S[^\d]*?,[^\d]*?)\s{2,}/.exec(next?.text ?? '')?.[1] ?? null
      document.producedOn ??= dayOf(/(\d{4}\/\d{2}\/\d{2})/.exec(next?.text ?? '')?.[1] ?? '', 'ymd')
      book.use(next)
    }
    if (/BIRTH DATE/i.test(text) && /SEX/i.test(text))
      person.birthDate ??= dayOf(/(\d{4}\/\d{2}\/\d{2})/.exec(next?.text ?? '')?.[1] ?? '', 'ymd')
    if (/OTHER BIRTH DATES/i.test(text)) {
      const day = dayOf(/^\s*(\d{4}\/\d{2}\/\d{2})/.exec(next?.text ?? '')?.[1] ?? '', 'ymd')
      if (day) person.otherBirthDates.push(day)
    }
    if (/ALIAS NAME/i.test(text))
      for (const under of book.lines.slice(at + 1, at + 12)) {
        const alias = /^\s*([A-Z][A-Z' -]*,[A-Z' .-]+?)\s*$/i.exec(under.text)
        if (!alias) break
        person.otherNames.push(alias[1] ?? '')
        book.use(under)
      }
  })
}
