import type { Line } from '../../../records/page'
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
import { type Ledger, ledger } from '../../../records/scan/ledger'
import { allPagesSeen } from '../../../records/scan/pages-seen'
import { REALIGNED } from './finish'
import { type RapCount, type RapEvent, rapEvents } from './rap-events'
import { laterOf, outcomeOf } from './rap-words'

const FURNITURE = [
  /^(FROM:|RE:|ATTN|RESTRICTED|\*+ (PALM|III)|CII|HGT|FBI|SEX|RAC|OCC|DOB|NAM|INN|CDL|SOC|CO-?OP|OTHER|MISC|SUB|MAR)\b/i,
  /^(DO NOT COLLECT DNA|INTO THE CAL-DNA|\*+ |.*END OF MESSAGE|.*PAGE\s+\d+\s+OF\s+\d+|BUREAU OF|CALIFORNIA|STATE OF CALIFORNIA|DEPARTMENT OF JUSTICE)/i,
  /^\s*0*\d{1,3}\s+[A-Z' -]+,\s?[A-Z' .-]+$/,
]

/** The criminal history of the California Department of Justice, "RAP sheet". */
export const rapSheet: Reader = {
  kind: 'ca-doj-rap',
  state: 'ca',
  sure: 'layout',
  marks: [
    /ARR\s*\/\s*DET\.?\s*\/\s*CITE\s*[:;]/i,
    /COURT\s*[:;]\s+NAM\s*[:;]/i,
    /^\W*C[NH][TÍI]\s*[:;]\s*\d/im,
    /\b\d{4}\.?\d{4}\s+CA(SC|MC|JC|JV|PD|SO|PR|HP|HO|SD)\b/,
    /CII\/|III CALIFORNIA|QHY\.|DISPO\s*[:;]\s*CONVICTED/,
  ],
  needs: 2,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(rapSheet)
  const whole = book.lines.map(({ text }) => text).join('\n')
  const { person, document } = reading
  const printed = /\bDATE\s*:\s*(\d{8})\b/.exec(whole)
  document.producedOn = printed ? dayOf(printed[1] ?? '', 'ymd') : null
  const names = namesIn(book.lines)
  document.complete = names.length > 0 && /END\s+OF\s+MESSAGE/i.test(whole) && allPagesSeen(book.lines, 2)
  const [name, ...otherNames] = names
  person.name = name ?? null
  person.otherNames = otherNames
  const first = /^\s*DOB\/(\d{8})/m.exec(whole)
  person.birthDate = first && name ? dayOf(first[1] ?? '', 'ymd') : null
  const births = [...whole.matchAll(/DOB\s*[/:]\s*(\d{8})/gi)].flatMap((match) => dayOf(match[1] ?? '', 'ymd') ?? [])
  person.otherBirthDates = [...new Set(births)].filter((day) => day !== person.birthDate)
  const events = rapEvents(book)
  for (const event of events) readEvent(event, events, reading, names, book)
  sayCustody(events, reading.cases, book)
  reading.unread = book.unread()
  return reading
}

function namesIn(lines: readonly Line[]): readonly string[] {
  const at = lines.findIndex(({ text }) => /^\s*NAM\/\s*0*1\b/i.test(text))
  if (at < 0) return []
  const names: string[] = []
  for (const { text } of lines.slice(at, at + 25)) {
    const name = /^\s*(?:NAM\/\s*)?0*(\d{1,3})\s+([A-Z][A-Z' .-]*,[A-Z' .-]+)$/i.exec(text)
    if (name) names.push((name[2] ?? '').replace(/,\s+/, ',').trim())
    else if (text.trim() !== '') break
  }
  return names
}

function readEvent(
  event: RapEvent,
  events: readonly RapEvent[],
  reading: Reading,
  names: readonly string[],
  book: Ledger,
): void {
  const charge = event.counts[0]?.section?.line
  if (event.kind === 'probation')
    book.leave(event.agency?.line ?? event.label, 'probation took the person on: not a second case')
  else if (event.kind === 'registration') book.leave(charge ?? event.label, 'a registration, not a conviction')
  else if (event.kind === 'applicant') {
    if (!charge)
      book.leave(book.lines[book.lines.indexOf(event.counts[0]?.at ?? event.label) + 1], 'an application, not a case')
  } else if (event.kind === 'closed') book.leave(event.label, 'an entry that is kept closed')
  const isAlone = event.kind === 'arrest' && !events.some((each) => each.kind === 'court' && each.cycle === event.cycle)
  if (event.kind !== 'court' && !isAlone) return
  if (event.kind === 'arrest' && !event.date) book.leave(event.label, 'an arrest with no day')
  const arrest = isAlone ? event : events.filter((each) => each.kind === 'arrest' && each.cycle === event.cycle).at(-1)
  const found = event.kind === 'court' ? courtCase(event, reading.cases, book) : arrestCase(event)
  if (!reading.cases.includes(found)) reading.cases.push(found)
  if (arrest?.date && found.arrestDate === null) {
    found.arrestDate = dayOf(arrest.date.text.replaceAll('.', ''), 'ymd')
    found.from.arrestDate = arrest.date.line
    found.arrestAgency = arrest.agency?.text ?? null
  }
  found.warrant ||= arrest?.counts.some(({ marks }) => marks.some((mark) => /WARRANT/i.test(mark))) ?? false
  const used = event.name && names.length > 1 ? names[event.name - 1] : undefined
  if (used) {
    found.nameUsed = used
    found.from.nameUsed = event.label
  } else if (event.name && event.name > 1) book.leave(event.label, 'the page with the names is missing')
  const isYoung = /^CAJV/i.test(event.agency?.text ?? '')
  for (const count of event.counts) found.counts.push(...countsOf(count, event, isYoung, book))
}

function courtCase(event: RapEvent, cases: readonly Case[], book: Ledger): Case {
  const number = event.number?.certain ? event.number.text : null
  if (event.number && !event.number.certain) book.leave(event.number.line, 'the mark before the number was misread')
  const court = event.agency?.text ?? null
  const again = cases.find((each) => each.caseNumber === number && each.court === court && number !== null)
  const found = again ?? emptyCase()
  // Printed a second time, the later print holds.
  if (again) again.counts = []
  found.court = court
  found.caseNumber = number
  found.otherNumbers = event.others
  if (event.number) found.from.caseNumber = event.number.line
  if (event.agency) found.from.court = event.agency.line
  return found
}

function arrestCase(event: RapEvent): Case {
  const found = emptyCase()
  found.otherNumbers = event.number ? [event.number.text] : []
  return found
}

function countsOf(count: RapCount, event: RapEvent, isYoung: boolean, book: Ledger): readonly Count[] {
  const numbers = Array.from({ length: count.last - count.first + 1 }, (_, at) => count.first + at)
  return numbers.map((number) => {
    const made = emptyCount(number)
    const charge = count.charged.get(number) ?? count.section
    if (charge) {
      made.section = charge.printed
      made.text = charge.text
      made.from.section = made.from.text = charge.line
    }
    made.flags = [...count.marks, ...(count.realigned ? [REALIGNED] : [])]
    if (count.status && event.kind === 'court') {
      made.printedLevel = count.status.text
      made.from.level = count.status.line
    }
    const [first] = count.later
    // An arrest has no outcome of its own day: the first entry below it is the outcome.
    const own = count.dispo ?? (event.kind === 'arrest' && first?.text ? { text: first.text, line: first.line } : null)
    made.disposition = own ? outcomeOf(own.text, isYoung) : 'unknown'
    made.printedDisposition = own?.text ?? null
    if (own) made.from.disposition = own.line
    if (own && made.disposition === 'unknown') book.leave(own.line, 'no outcome')
    const dated = count.dispo
      ? event.kind === 'court'
        ? event.date
        : null
      : first && { text: first.date, line: first.line }
    if (dated && own && made.disposition !== 'unknown') {
      made.dispositionDate = dayOf(dated.text.replaceAll('.', ''), 'ymd')
      made.from.dispositionDate = dated.line
    }
    if (count.sentence && made.disposition === 'convicted') {
      made.sentence = count.sentence.text.replace(/\s+/g, ' ')
      made.from.sentence = count.sentence.line
      if (/^CONCURRENT\W*$/i.test(made.sentence)) book.leave(count.sentence.line, 'no sentence of its own')
    }
    if (own && /DETENTION ONLY/i.test(own.text)) book.leave(own.line, 'a detention only: no charge followed')
    for (const entry of count.dispo ? count.later : count.later.slice(1)) {
      const what = laterOf(entry.text)
      const date = dayOf(entry.date.replaceAll('.', ''), 'ymd')
      if (what)
        made.later.push({ date, what, text: entry.text, ...(entry.sentence ? { sentence: entry.sentence } : {}) })
      else book.leave(entry.line, 'a later entry that answers nothing')
    }
    return made
  })
}

/** Custody names the court case it belongs to: its days are suggestions for that case. */
function sayCustody(events: readonly RapEvent[], cases: readonly Case[], book: Ledger): void {
  for (const event of events.filter(({ kind }) => kind === 'custody')) {
    const found = cases.find(({ caseNumber }) => caseNumber !== null && event.courtNumbers.includes(caseNumber))
    book.leave(
      event.label,
      found ? 'custody for a case above: its days are only suggested' : 'custody for no case that was read',
    )
    if (!found) continue
    for (const { date, text, line } of event.counts.flatMap(({ later }) => later)) {
      const day = dayOf(date.replaceAll('.', ''), 'ymd')
      const fact = /PAROLED|RELEASED/i.test(text)
        ? 'custodyReleaseDate'
        : /DISCHARGED/i.test(text)
          ? 'sentenceEndDate'
          : null
      if (!day || !fact || fact in found.suggest) continue
      found.suggest[fact] = day
      found.from[fact] = line
    }
  }
}
