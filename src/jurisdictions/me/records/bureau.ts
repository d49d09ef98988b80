import { type Case, emptyCase, emptyCount, emptyReading, type Reader, type Reading } from '../../../records/reading'
import { dayOf } from '../../../records/scan/dates'
import { afterLabel, oneSpace } from '../../../records/scan/label'
import { ledger } from '../../../records/scan/ledger'
import { outcomeIn } from '../../../records/scan/outcome-words'

const FURNITURE = [/^\s*(maine state bureau|maine criminal history|subject|adult criminal)/i]
const OFFENSE = /^\s*Offense\s+(\S.*?)\s{2,}(\d{1,2}(?:-A)?\s+\d{3,4}\S*)\s{2,}(Class\s+[A-E])/i

/** The report of the State Bureau of Identification. Its layout is general knowledge. */
export const bureau: Reader = {
  kind: 'me-sbi',
  state: 'me',
  sure: 'proposes',
  marks: [
    /state bureau of identification/i,
    /maine criminal history record/i,
    /^\s*Arrest Date\s+\d/im,
    /^\s*Offense\s+\S/im,
    /docket no/i,
  ],
  needs: 3,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(bureau)
  const { person, document } = reading
  let found: Case | null = null
  for (const line of book.lines) {
    const { text } = line
    document.producedOn ??= dayOf(afterLabel(text, 'Date of Report') ?? '', 'mdy')
    if (/^\s*Subject/i.test(text)) {
      person.name ??= afterLabel(text, 'Subject')
      person.birthDate ??= dayOf(/DOB:?\s+(\S+)/i.exec(text)?.[1] ?? '', 'mdy')
    }
    const arrest = /^\s*Arrest Date:?\s+(\d{1,2}\/\d{1,2}\/\d{4})/i.exec(text)
    const offense = OFFENSE.exec(text)
    const court = /^\s*Court\s+(\S.*?)\s{2,}Docket No\.?\s*(\S+)/i.exec(text)
    const result = /^\s*Disposition\s+(\S.*?)\s{2,}Date:?\s+(\d{1,2}\/\d{1,2}\/\d{4})(?:\s+\((both|all)\))?/i.exec(text)
    const sentence = /^\s*Sentence\s+(\S.*)$/i.exec(text)
    if (arrest) {
      found = emptyCase()
      reading.cases.push(found)
      found.arrestDate = dayOf(arrest[1] ?? '', 'mdy')
      found.arrestAgency = afterLabel(text, 'Agency')
      found.from.arrestDate = line
    } else if (!found) continue
    else if (offense) {
      const count = emptyCount(found.counts.length + 1)
      count.text = oneSpace(offense[1] ?? '')
      count.section = oneSpace(offense[2] ?? '')
      count.printedLevel = oneSpace(offense[3] ?? '')
      for (const key of ['text', 'section', 'level']) count.from[key] = line
      found.counts.push(count)
    } else if (court) {
      found.court = oneSpace(court[1] ?? '')
      found.caseNumber = court[2] ?? null
      found.from.court = found.from.caseNumber = line
    } else if (result) {
      // One line for several offenses is that of each only where it says so.
      if (found.counts.length > 1 && !result[3]) book.leave(line, 'an outcome that belongs to no single offense')
      else
        for (const count of found.counts) {
          count.disposition = outcomeIn(result[1] ?? '')
          count.printedDisposition = oneSpace(result[1] ?? '')
          count.dispositionDate = count.disposition === 'unknown' ? null : dayOf(result[2] ?? '', 'mdy')
          count.from.disposition = count.from.dispositionDate = line
        }
    } else if (sentence) {
      for (const count of found.counts.filter(({ disposition }) => disposition === 'convicted')) {
        count.sentence = oneSpace(sentence[1] ?? '')
        count.from.sentence = line
      }
    } else continue
    book.use(line)
  }
  document.complete = reading.cases.length > 0
  reading.unread = book.unread()
  return reading
}
