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
import { afterLabel, oneSpace } from '../../../records/scan/label'
import { ledger } from '../../../records/scan/ledger'
import { outcomeIn } from '../../../records/scan/outcome-words'
import { allPagesSeen } from '../../../records/scan/pages-seen'

const FURNITURE = [/^\s*(state of alaska|criminal (records|history)|subject|department of public)/i]
const DAY = /^\s*(\d{1,2}\/\d{1,2}\/\d{4})\s+(\S.*)$/

/** The report of the Department of Public Safety. Its layout is general knowledge. */
export const report: Reader = {
  kind: 'ak-dps',
  state: 'ak',
  sure: 'proposes',
  marks: [/criminal history information report/i, /fingerprint verified/i, /^\s*Chg\s+\d+\s+AS/im, /state of alaska/i],
  needs: 2,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(report)
  const { person, document } = reading
  let found: Case | null = null
  let count: Count | undefined
  for (const line of book.lines) {
    const { text } = line
    document.producedOn ??= dayOf(afterLabel(text, 'Report created') ?? '', 'mdy')
    person.name ??= afterLabel(text, 'Subject')
    if (/^\s*Subject/i.test(text)) person.birthDate ??= dayOf(/DOB\s*:?\s*(\S+)/.exec(text)?.[1] ?? '', 'mdy')
    const arrest = /^\s*Arrest(?: Date)?:?\s+(\d{1,2}\/\d{1,2}\/\d{4})/i.exec(text)
    const charge = /^\s*Chg\s+(\d{1,3})\s+(AS\S+)\s+(.+?)\s{2,}(\S.*)$/i.exec(text)
    const court = /^\s*Court\s+(\S.*?)\s+Case\s+(\S+)\s*$/i.exec(text)
    const result = /^\s*Disposition\s+(\d{1,2}\/\d{1,2}\/\d{4})\s+(\S.*)$/i.exec(text)
    const entry = DAY.exec(text)
    if (arrest) {
      found = emptyCase()
      reading.cases.push(found)
      found.arrestDate = dayOf(arrest[1] ?? '', 'mdy')
      found.arrestAgency = afterLabel(text, 'Agency')
      found.from.arrestDate = line
      count = undefined
      if (/verified:\s*NO/i.test(text)) book.leave(line, 'not proven by fingerprints: it may be another person')
    } else if (found && charge) {
      count = emptyCount(Number(charge[1]))
      count.section = charge[2] ?? null
      count.text = oneSpace(charge[3] ?? '')
      count.printedLevel = oneSpace(charge[4] ?? '')
      for (const key of ['section', 'text', 'level']) count.from[key] = line
      found.counts.push(count)
    } else if (found && court) {
      found.court = oneSpace(court[1] ?? '')
      found.caseNumber = court[2] ?? null
      found.from.court = found.from.caseNumber = line
    } else if (count && result) {
      count.disposition = outcomeIn(result[2] ?? '')
      count.printedDisposition = oneSpace(result[2] ?? '')
      count.dispositionDate = dayOf(result[1] ?? '', 'mdy')
      count.from.disposition = count.from.dispositionDate = line
      if (count.disposition === 'unknown') book.leave(line, 'no outcome')
    } else if (count && entry) {
      const what = /set aside/i.test(text)
        ? 'set_aside'
        : /dismiss/i.test(text)
          ? 'dismissed'
          : /revok/i.test(text)
            ? 'probation_revoked'
            : null
      if (what) count.later.push({ date: dayOf(entry[1] ?? '', 'mdy'), what, text: oneSpace(entry[2] ?? '') })
      else book.leave(line, 'a later entry that answers nothing')
    } else if (count && /^\s*(Probation|Jail|Fine|Sentence|Sentenced)\b/i.test(text)) {
      count.sentence = [count.sentence, oneSpace(text)].filter(Boolean).join(', ')
      count.from.sentence = line
    } else {
      if (/no disposition/i.test(text)) book.leave(line, 'no outcome: nobody may read guilt into it')
      continue
    }
    book.use(line)
  }
  document.complete = allPagesSeen(book.lines) && reading.cases.length > 0
  reading.unread = book.unread()
  return reading
}
