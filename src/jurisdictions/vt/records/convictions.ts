import { emptyCase, emptyCount, emptyReading, type Reader, type Reading } from '../../../records/reading'
import { dayOf } from '../../../records/scan/dates'
import { afterLabel, oneSpace } from '../../../records/scan/label'
import { ledger } from '../../../records/scan/ledger'

const FURNITURE = [
  /^\s*(state of vermont|department of public safety|vermont crime|the following|date of conviction|total convictions|search completed|subject of search|criminal conviction)/i,
]
const ROW =
  /^\s*(\d{1,2}\/\d{1,2}\/\d{4})\s+(\S.*?)\s+(\d{1,2}\s+(?:V\.?S\.?A\.?\s+)?\d{3,4}[a-z]?(?:\s*\(?[A-Za-z]\)?\(?\d?\)?\S*)?)\s+(Mis\w*|Fel\w*|Civil\w*)\s*$/i

/** The record of convictions of the Crime Information Center: by law without docket numbers and courts. */
export const convictions: Reader = {
  kind: 'vt-vcic',
  state: 'vt',
  sure: 'layout',
  marks: [
    /vermont crime information center|vcic/i,
    /criminal conviction record|vermont criminal convictions/i,
    /date of conviction\s+offense/i,
    /total convictions/i,
  ],
  needs: 2,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(convictions)
  const { person, document } = reading
  for (const line of book.lines) {
    document.producedOn ??= dayOf(afterLabel(line.text, 'Search completed') ?? '', 'mdy')
    person.name ??= afterLabel(line.text, 'Subject of search')
    person.birthDate ??= dayOf(afterLabel(line.text, 'Date of birth') ?? '', 'mdy')
    const row = ROW.exec(line.text)
    if (!row) continue
    // Two lines may be one case; nothing on the paper says so.
    const found = emptyCase()
    const count = emptyCount(1)
    count.text = oneSpace(row[2] ?? '')
    count.section = oneSpace(row[3] ?? '')
    count.printedLevel = row[4] ?? null
    count.disposition = 'convicted'
    count.dispositionDate = dayOf(row[1] ?? '', 'mdy')
    for (const key of ['text', 'section', 'level', 'disposition', 'dispositionDate']) count.from[key] = line
    found.facts.courtLevel = 'state'
    found.counts.push(count)
    reading.cases.push(found)
    book.use(line)
  }
  const total = book.lines.map(({ text }) => afterLabel(text, 'Total convictions')).find((said) => said !== null)
  document.complete = Number(total ?? -1) === reading.cases.length
  reading.unread = book.unread()
  return reading
}
