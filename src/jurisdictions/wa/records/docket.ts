import { type Count, emptyCase, emptyCount, emptyReading, type Reader, type Reading } from '../../../records/reading'
import { dayOf } from '../../../records/scan/dates'
import { afterLabel, cellsOf, oneSpace } from '../../../records/scan/label'
import { ledger } from '../../../records/scan/ledger'
import { outcomeIn } from '../../../records/scan/outcome-words'

const FURNITURE = [
  /^\s*(D[A-Z]?\d{4}\w*\s+docket|defendant|\d+ \w+ (st|ave|rd|street)\b|\w+ WA \d{5}|home phone|officer|charges|dv\s+plea|text\s*$|\d+ [A-Z]+, [A-Z]\b|accounting)/i,
]
const CHARGE =
  /^\s*(\d{1,3})\s+(\d{1,2}[A-Z]?\.\d{2,3}\.\d{3,4}\S*)\s+(\S.*?)\s+([YN])\s{1,}(Not Guilty|Guilty|No Contest|Nolo|None)?\s{2,}(\S.*?)\s*$/i
const OF_CHARGE = /Charges?\s+(\d{1,3})\s*:\s*(\S.*?)(?:\s{3,}\S+)?\s*$/i

/** The docket of a district or municipal court. */
export const docket: Reader = {
  kind: 'wa-clj-docket',
  state: 'wa',
  sure: 'layout',
  marks: [
    /\bDOCKET\b.*\bPAGE\b/,
    /\bD[A-Z]?\d{4}MI\b/,
    /violation date\s*:/i,
    /dv\s+plea\s+finding/i,
    /^\s*[SU]\s+\d{2}\/\d{2}\/\d{4}/m,
    /\d{2}\.\d{2}\.\d{3,4}/,
  ],
  needs: 4,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(docket)
  const found = emptyCase()
  const { person, document } = reading
  let done: { day: string; line: (typeof book.lines)[number] } | null = null
  let day: { day: string | null; line: (typeof book.lines)[number] } | null = null
  let isText = false
  for (const [at, line] of book.lines.entries()) {
    const { text } = line
    const head = /^\s*(\d{1,2}\/\d{1,2}\/\d{4})\s+\d{1,2}:\d{2}\s*[AP]M\s+(\S.*)$/i.exec(text)
    if (head) {
      document.producedOn ??= dayOf(head[1] ?? '', 'mdy')
      if (/COURT/i.test(head[2] ?? '')) {
        found.court ??= oneSpace(head[2] ?? '')
        found.from.court ??= line
      }
      book.use(line)
      continue
    }
    if (/^\s*DEFENDANT\s/.test(text) && person.name === null) {
      const [name] = cellsOf(book.lines[at + 1]?.text ?? '')
      person.name = name && /,/.test(name) ? name : null
      book.use(book.lines[at + 1])
    }
    const number = /\bCASE:\s*(\S+)(?:\s+([A-Z]{2,4}))?\s*$/.exec(text)
    if (number && found.caseNumber === null) {
      found.caseNumber = number[1] ?? null
      found.arrestAgency = number[2] ?? null
      found.from.caseNumber = line
    }
    const violation = dayOf(afterLabel(text, 'VIOLATION DATE') ?? '', 'mdy')
    if (violation) done ??= { day: violation, line }
    const charge = CHARGE.exec(text)
    if (/^\s*TEXT\s*$/.test(text)) isText = true
    if (charge && !isText) {
      const count = countOf(charge, line)
      count.offenseDate = done?.day ?? null
      if (done) count.from.offenseDate = done.line
      found.counts.push(count)
      book.use(line)
      continue
    }
    const total = /TOTAL DUE:?\s*\$?([\d,]+\.\d{2})/i.exec(text)
    if (total) {
      found.suggest.owesFines = Number((total[1] ?? '').replaceAll(',', '')) === 0 ? 'no' : 'yes'
      found.from.owesFines = line
      book.use(line)
    }
    const entry = /^\s*[SU]\s+(\d{1,2}\/\d{1,2}\/\d{4})?\s*(\S.*)$/.exec(text)
    if (!isText || total) continue
    if (entry?.[1]) day = { day: dayOf(entry[1], 'mdy'), line }
    const filed = /Case Filed on\s+(\d{1,2}\/\d{1,2}\/\d{4})/i.exec(text)
    if (filed) {
      found.filedDate = dayOf(filed[1] ?? '', 'mdy')
      found.from.filedDate = line
    }
    if (/STIP(ULATED)? FACTS TRIAL|BENCH TRIAL|JURY TRIAL.*(VERDICT|FOUND)/i.test(text)) {
      found.facts.pleaOrTrial = 'trial'
      found.from.pleaOrTrial = line
    }
    const of = OF_CHARGE.exec(text)
    const count = of && found.counts.find((each) => each.number === Number(of[1]))
    const sentence = /^\s*(?:[SU]\s+)?((?:Jail|Fine)\s.*?)(?:\s+Charges?\s+(\d+))?\s*$/i.exec(text)
    if (count && outcomeIn(of[2] ?? '') === count.disposition && day?.day) {
      count.dispositionDate = day.day
      count.from.dispositionDate = day.line
      count.heads.push(line)
      book.use(line)
    } else if (sentence) addSentence(found.counts, sentence, line)
    else if (
      /continuance|deferred|divers|case disposition|probation|\bMO\b|months|revok|warrant|FTA|vacat|dismiss|guilty/i.test(
        text,
      )
    )
      book.leave(line, 'an entry that is no outcome of a charge')
    else if (!entry && !filed) {
      if (/added as participant/i.test(text)) book.use(line)
      continue
    }
    book.use(line)
  }
  for (const count of found.counts)
    if (count.disposition === 'unknown') book.leave(count.from.section, 'no outcome that is known')
  document.complete =
    found.counts.length > 0 && book.lines.some(({ text }) => /accounting|total due|end of/i.test(text))
  reading.cases.push(found)
  reading.unread = book.unread()
  return reading
}

function countOf(row: readonly string[], line: Count['from'][string]): Count {
  const count = emptyCount(Number(row[1]))
  count.section = row[2] ?? null
  count.text = oneSpace(row[3] ?? '')
  count.disposition = outcomeIn(row[6] ?? '')
  count.printedDisposition = oneSpace(row[6] ?? '')
  count.facts.domesticViolence = row[4]?.toUpperCase() === 'Y' ? 'yes' : 'no'
  if (line) for (const key of ['section', 'text', 'disposition', 'domesticViolence']) count.from[key] = line
  return count
}

/** A line of the sentence names its charge, or continues the one that did. */
function addSentence(counts: readonly Count[], row: readonly string[], line: Count['from'][string]): void {
  const convicted = counts.filter(({ disposition }) => disposition === 'convicted')
  const count = row[2]
    ? convicted.find(({ number }) => number === Number(row[2]))
    : convicted.find(({ sentence }) => sentence !== null)
  if (!count || !line) return
  count.sentence = [count.sentence, oneSpace(row[1] ?? '')].filter(Boolean).join(' ')
  count.from.sentence = line
}
