import type { Line } from '../page'
import type { Case, Count } from '../reading'
import { dayOf } from '../scan/dates'
import type { Ledger } from '../scan/ledger'
import { looksDated } from '../scan/looks-like'
import { resultOf } from './odyssey-words'

const HEAD =
  /^\s*(\d{1,2}\/\d{1,2}\/\d{4})\s+((?:(?:Amended|Converted|Supplemental)\s+)?(?:Plea|Disposition|Sentence))\b/i
const DATED = /^\s*(\d{1,2}\/\d{1,2}\/\d{4})\s+\S/
const NUMBERED = /^\s*(\d{1,3})\.\s+(\S.*)$/
/** Events that a person should see though they answer nothing. */
const TELLING =
  /revok|violat|warrant|diver|defer|dismiss|convict|judgment|set aside|seal|expung|close|satisf|complet|restitution|supersed|disposed/i

type Block = { readonly day: string; readonly kind: string; readonly line: Line; superseded: boolean }

/** Reads the dispositions, sentences and other events into the counts: the last entry that was not replaced holds. */
export function readEvents(book: Ledger, from: number, found: Case, revoked: string | undefined): void {
  let block: Block | null = null
  let count: Count | undefined
  let titled = false
  for (const line of book.lines.slice(Math.max(from, 0))) {
    const text = line.text.trim()
    if (text === '') continue
    const head = HEAD.exec(line.text)
    const numbered = NUMBERED.exec(line.text)
    if (head) {
      block = { day: head[1] ?? '', kind: (head[2] ?? '').toLowerCase(), line, superseded: false }
      count = undefined
      book.use(line)
      if (/amended disposition/i.test(block.kind))
        book.leave(line, 'a second day of judgment: ask which day the judgment carries')
    } else if (line.seen && looksDated(text) && !DATED.test(line.text)) {
      block = null
      count = undefined
      book.leave(line, 'an entry that could not be read')
    } else if (/^other events|^financial/i.test(text) || DATED.test(line.text)) {
      block = null
      readOther(line, found, revoked, book)
    } else if (block && numbered) {
      count = found.counts.find(({ number }) => number === Number(numbered[1]))
      count?.heads.push(line)
      titled = true
      book.use(line)
    } else if (/superseded/i.test(text)) {
      book.leave(line, 'this entry was replaced')
      // A sentence that was replaced is still what the person was given; an outcome is not.
      if (block && /disposition/.test(block.kind) && count && count.from.disposition === undefined)
        block.superseded = true
    } else if (block) {
      titled = readInside(block, count, titled, line, text, found, book)
    } else if (TELLING.test(text)) book.leave(line, 'an event, not an outcome of a charge')
    else book.use(line)
  }
}

/** A line under a numbered charge: its result or its sentence. Gives whether a result is still awaited. */
function readInside(
  block: Block,
  count: Count | undefined,
  titled: boolean,
  line: Line,
  text: string,
  found: Case,
  book: Ledger,
): boolean {
  if (/^(created|converted disposition|reason|amendment reason|previous judgment|https?:|court action)/i.test(text)) {
    book.use(line)
    return titled
  }
  if (/plea/.test(block.kind)) {
    book.use(line)
    return false
  }
  if (/sentence/.test(block.kind)) {
    if (/assessment|^\d{1,2}\/\d{1,2}\/\d{2},/i.test(text)) book.use(line)
    else if (count && titled) {
      count.sentence = [count.sentence, text.replace(/\s+/g, ' ')].filter(Boolean).join(' ')
      count.from.sentence = line
      book.use(line)
    }
    return titled
  }
  const result = resultOf(text)
  if (!result || !count || !titled || block.superseded) return titled
  setResult(block, count, line, text, result, found)
  book.use(line)
  if (/^plea by/i.test(text)) book.leave(line, 'read as convicted: nothing says deferred')
  if (result === 'unknown') book.leave(line, 'no outcome of its own')
  if (result === 'amended') book.leave(line, 'not a count of its own any more')
  return false
}

function setResult(
  block: Block,
  count: Count,
  line: Line,
  text: string,
  result: NonNullable<ReturnType<typeof resultOf>>,
  found: Case,
): void {
  const day = dayOf(block.day, 'mdy')
  const again = count.from.disposition !== undefined
  if (again && count.disposition === result) {
    // The same outcome on a second day: which day the judgment carries must be asked.
    count.later.push({ date: day, what: 'amended', text: `Amended Disposition: ${text}` })
    if (result === 'convicted' && count.dispositionDate) {
      found.suggest.convictionDate = count.dispositionDate
      if (count.from.dispositionDate) found.from.convictionDate = count.from.dispositionDate
    }
    return
  }
  if (again) count.later.push({ date: day, what: 'amended', text: `${text} after ${count.printedDisposition}` })
  count.disposition = result
  count.printedDisposition = text
  count.dispositionDate = day
  count.from.disposition = line
  count.from.dispositionDate = block.line
  const into = /^amended to (?:count|charge)\s+(\d+)/i.exec(text)?.[1]
  if (into) count.amendedTo = Number(into)
}

function readOther(line: Line, found: Case, revoked: string | undefined, book: Ledger): void {
  const day = DATED.exec(line.text)?.[1]
  if (/probation revoked/i.test(line.text) && day && revoked) {
    found.facts[revoked] = dayOf(day, 'mdy') ?? ''
    found.from[revoked] = line
    book.use(line)
  } else if (TELLING.test(line.text)) book.leave(line, 'an event, not an outcome of a charge')
  else book.use(line)
}
