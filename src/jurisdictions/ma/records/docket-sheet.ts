import { emptyCase, emptyCount, emptyReading, type Reader, type Reading } from '../../../records/reading'
import { dayOf, firstDay } from '../../../records/scan/dates'
import { cellsOf, oneSpace } from '../../../records/scan/label'
import { ledger } from '../../../records/scan/ledger'

const FURNITURE = [
  /^\s*(criminal docket|defendant name|precomplaint|first five|count\s+code|count \/ offense|disposition method|sentence or|final disposition|finding|date complaint|\d+ [A-Z][a-z]+ (street|st|road|ave)|[A-Z][a-z]+, MA\b)/i,
]
const COUNT =
  /^\s*(\d{1,2})\s+(\d{2,3}[A-Z]?\/\d+[A-Z]?(?:\/[A-Z])?)(?:-\d+)?\s+(\S.*?)\s+(\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2}))\s*$/

/** The docket sheet of a district court. Its boxes print their labels whatever happened, and the ticks are not in the text. */
export const docketSheet: Reader = {
  kind: 'ma-docket-sheet',
  state: 'ma',
  sure: 'layout',
  marks: [
    /criminal docket/i,
    /docket number/i,
    /trial court of massachusetts|court department/i,
    /(first five )?offense counts|offense description/i,
    /admission to sufficient facts/i,
  ],
  needs: 3,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(docketSheet)
  const found = emptyCase()
  const { person } = reading
  let wanted: 'filed' | 'arrest' | null = null
  let decided: number | null = null
  for (const [at, line] of book.lines.entries()) {
    const { text } = line
    const number = /\b(\d{4}CR\d{4,8})\b/.exec(text)
    if (number && found.caseNumber === null) {
      found.caseNumber = number[1] ?? null
      found.from.caseNumber = line
      book.use(line)
    }
    if (/DEFENDANT NAME/i.test(text)) {
      const under = book.lines[at + 1]
      const cells = cellsOf(under?.text ?? '')
      person.name ??= cells[0] ?? null
      person.birthDate ??= dayOf(cells.find((cell) => dayOf(cell, 'mdy')) ?? '', 'mdy')
      found.court = cells.find((cell) => /\bCourt\b/i.test(cell)) ?? null
      if (under && found.court) found.from.court = under
      book.use(under)
    }
    const row = COUNT.exec(text)
    const day = firstDay(text, 'mdy')
    if (row) {
      const count = emptyCount(Number(row[1]))
      count.section = row[2] ?? null
      count.text = oneSpace(row[3] ?? '')
      count.offenseDate = dayOf(row[4] ?? '', 'mdy')
      count.ask = ['disposition']
      for (const key of ['section', 'text', 'offenseDate']) count.from[key] = line
      found.counts.push(count)
      book.use(line)
      wanted = null
    } else if (/^\s*COUNT \/ OFFENSE\s+(\d+)/i.test(text)) {
      decided = Number(/OFFENSE\s+(\d+)/i.exec(text)?.[1])
      found.counts.find((each) => each.number === decided)?.heads.push(line)
    } else if (/\[\s?[xX]?\s?\]/.test(text)) book.leave(line, 'which box is ticked cannot be read in the text')
    else if (decided !== null && day && /DISPOSITION METHOD/i.test(text)) {
      const count = found.counts.find((each) => each.number === decided)
      if (count) {
        count.dispositionDate = day.day
        count.from.dispositionDate = line
      }
      decided = null
      book.use(line)
    } else if (wanted && day) {
      if (wanted === 'filed') found.filedDate = day.day
      else found.arrestDate = day.day
      found.from[wanted === 'filed' ? 'filedDate' : 'arrestDate'] = line
      wanted = null
      book.use(line)
    }
    if (/DATE COMPLAINT ISSUED/i.test(text)) wanted = 'filed'
    if (/PRECOMPLAINT ARREST DATE/i.test(text)) wanted = 'arrest'
  }
  reading.cases.push(found)
  reading.document.complete = found.counts.length > 0 && found.caseNumber !== null
  reading.unread = book.unread()
  return reading
}
