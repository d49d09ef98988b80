import { type Case, emptyCase, emptyCount, emptyReading, type Reader, type Reading } from '../../../records/reading'
import { dayOf } from '../../../records/scan/dates'
import { afterLabel, oneSpace } from '../../../records/scan/label'
import { ledger } from '../../../records/scan/ledger'
import { outcomeIn } from '../../../records/scan/outcome-words'

const FURNITURE = [/^\s*(#\s+violation|case detail|defendant:|violation date|denver county court)/i]
const ROW =
  /^\s*(\d{1,3})\s+(\d{1,3}-[\d.]+(?:-[\d.]+)?\S*)\s+(DRMC|BRC|CRS|C\.R\.S\.)\s+(\S.*?)\s{2,}(\S.*?)(?:\s{2,}(\d{1,2}\/\d{1,2}\/\d{4}))?\s*$/i

/** A print of Denver County Court, which hears city cases (GS) and state cases (M) in one house. Its layout is general knowledge. */
export const courtPrintout: Reader = {
  kind: 'co-court-printout',
  state: 'co',
  sure: 'proposes',
  marks: [/denver county court/i, /\b\d{2}(GS|M)\d{4,6}\b/, /violation date/i, /\bDRMC\b/, /citing agency/i],
  needs: 3,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(courtPrintout)
  const { person, document } = reading
  let found: Case | null = null
  let done: string | null = null
  for (const line of book.lines) {
    const { text } = line
    const number = /^\s*Case:\s*(\S+)/i.exec(text)
    const row = ROW.exec(text)
    const sentence = /^\s*Sentence\s+\d{1,2}\/\d{1,2}\/\d{4}:\s*(\S.*)$/i.exec(text)
    const year = /\bDOB:\s*(\d{4})\s*$/i.exec(text)
    person.name ??= afterLabel(text, 'Defendant')
    if (year) {
      person.birthYear ??= Number(year[1])
      book.leave(line, 'a year only: the day of birth must be asked')
    } else person.birthDate ??= dayOf(/\bDOB:\s*(\S+)/i.exec(text)?.[1] ?? '', 'mdy')
    if (number) {
      found = emptyCase()
      found.caseNumber = number[1] ?? null
      const isCity = /^\d{2,4}GS/i.test(found.caseNumber ?? '')
      // A number of another form, as a misread one has, says nothing of the court.
      const isCounty = /^\d{2,4}(?!G)[A-Z]{1,2}\d+$/i.test(found.caseNumber ?? '')
      if (isCity || isCounty) {
        found.court = isCity ? 'Denver County Court - General Sessions' : 'Denver County Court'
        found.facts.courtLevel = isCity ? 'municipal' : 'state'
      }
      found.from.court = found.from.caseNumber = found.from.courtLevel = line
      reading.cases.push(found)
      done = null
    } else if (!found) continue
    else if (/violation date/i.test(text)) done = dayOf(afterLabel(text, 'Violation Date') ?? '', 'mdy')
    else if (row) {
      const isCity = !/^C/i.test(row[3] ?? '')
      const count = emptyCount(Number(row[1]))
      count.section = isCity ? `${row[2]} ${row[3]}` : (row[2] ?? null)
      count.text = oneSpace(row[4] ?? '')
      count.printedLevel = isCity ? 'MUN' : null
      count.disposition = outcomeIn(row[5] ?? '')
      count.printedDisposition = oneSpace(row[5] ?? '')
      count.dispositionDate = count.disposition === 'unknown' ? null : dayOf(row[6] ?? '', 'mdy')
      count.offenseDate = done
      for (const key of ['section', 'text', 'level', 'disposition', 'dispositionDate']) count.from[key] = line
      if (count.disposition === 'unknown') book.leave(line, 'no outcome')
      found.counts.push(count)
    } else if (sentence) {
      const convicted = found.counts.filter(({ disposition }) => disposition === 'convicted')
      const [only] = convicted
      if (convicted.length === 1 && only) {
        only.sentence = oneSpace((sentence[1] ?? '').replace(/\s+PAID\s.*$/i, ''))
        only.from.sentence = line
      } else book.leave(line, 'a sentence that belongs to no single count')
    } else continue
    book.use(line)
  }
  document.complete = reading.cases.length > 0
  reading.unread = book.unread()
  return reading
}
