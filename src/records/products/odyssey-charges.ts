import type { Line } from '../page'
import { type Case, type Count, emptyCount } from '../reading'
import { dayOf } from '../scan/dates'
import type { Ledger } from '../scan/ledger'

const STATUTE =
  '(?:\\d{1,2}\\s+V\\.?S\\.?A\\.?\\s+(?:§\\s*)?\\d\\S*|(?:ORS|NRS)?\\s*\\d{3}[A-Z]?\\.\\d{3,4}\\S*|\\d{6,7}[A-Z0-9]*)'
const DAY = '\\d{1,2}/\\d{1,2}/\\d{4}'
const ROW = new RegExp(
  `^\\s*(\\d{1,3})\\.\\s+(.+?)\\s+(${STATUTE})\\s+([A-Z][A-Za-z ]*?)\\s+(${DAY})(?:\\s+(${DAY}))?\\s*$`,
  'i',
)
const BEGINS = /^\s*(\d{1,3})\.\s+\S/

/** The charges of the table, each once. Cells that wrap, or stand on lines of their own, are joined. Gives the line after. */
export function readCharges(book: Ledger, from: number, to: number, found: Case): void {
  for (let at = from; at < to; at++) {
    const line = book.lines[at]
    if (!line || !BEGINS.test(line.text)) continue
    let text = line.text
    let last = at
    // Pasted tables have a line per cell.
    while (!ROW.test(text) && last - at < 5 && last + 1 < to && !BEGINS.test(book.lines[last + 1]?.text ?? '')) {
      last++
      text = `${text}  ${(book.lines[last]?.text ?? '').trim()}`
    }
    const row = ROW.exec(text)
    if (!row) {
      book.leave(line, 'a charge that could not be read')
      continue
    }
    for (let each = at; each <= last; each++) book.use(book.lines[each])
    const count = countOf(row)
    // A value is shown beside the line that it stands in.
    const own = book.lines.slice(at, last + 1)
    const holding = (value: string): Line => own.find((each) => each.text.includes(value)) ?? line
    count.from.text = line
    count.from.section = holding((row[3] ?? '').trim())
    count.from.level = holding((row[4] ?? '').trim())
    count.from.offenseDate = holding(row[5] ?? '')
    const next = book.lines[last + 1]
    if (
      last === at &&
      last + 1 < to &&
      next &&
      next.text.trim() !== '' &&
      !BEGINS.test(next.text) &&
      !/:/.test(next.text)
    ) {
      joinCells(count, text, row, next.text)
      book.use(next)
    }
    // A phone's and a desktop's copy of one table are both in a pasted page.
    if (!found.counts.some(({ number, text: title }) => number === count.number && title === count.text))
      found.counts.push(count)
  }
}

function countOf(row: readonly string[]): Count {
  const count = emptyCount(Number(row[1]))
  const title = (row[2] ?? '').replace(/\s+/g, ' ').replace(/ -(?=\w+ A\b)/, ' - ')
  const noc = /\s*\((\d{5})\)$/.exec(title)
  count.noc = noc?.[1] ?? null
  count.text = noc ? title.slice(0, noc.index) : title
  count.section = (row[3] ?? '').replace(/\s+/g, ' ')
  count.printedLevel = (row[4] ?? '').trim()
  count.offenseDate = dayOf(row[5] ?? '', 'mdy')
  return count
}

/** A second line under a row: what stands under the title belongs to it, what stands under the level to that. */
function joinCells(count: Count, text: string, row: readonly string[], next: string): void {
  const statute = text.indexOf(row[3] ?? '', (row[2] ?? '').length)
  for (const cell of next.matchAll(/\S+(?: \S+)*/g)) {
    if (cell.index < statute) count.text = `${count.text} ${cell[0]}`
    else count.printedLevel = `${count.printedLevel} ${cell[0]}`
  }
}
