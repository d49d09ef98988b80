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
import { allPagesSeen } from '../../../records/scan/pages-seen'
import { readChain } from './chain'

const FURNITURE = [
  /^\s*(page \d|name:|alias:|adult appearances|number of arraign|wpd:|\*+)|adult appearances|court activity record/i,
]

/** Probation's "court activity record", CARI. */
export const activityRecord: Reader = {
  kind: 'ma-cari',
  state: 'ma',
  sure: 'layout',
  marks: [/court activity record/i, /\bARG DATE\s*:/i, /\bDKT\s*#\s*:?/i, /^\s*OFF\s*:/im, /^\s*DISP\s*:/im],
  needs: 3,
  read,
}

function read(pages: Parameters<Reader['read']>[0]): Reading {
  const book = ledger(pages, FURNITURE)
  const reading = emptyReading(activityRecord)
  const { person, document } = reading
  const paper = /court activity record.*?(\d{1,2}\/\d{1,2}\/\d{4})/i.exec(book.lines.map(({ text }) => text).join('\n'))
  document.producedOn = dayOf(paper?.[1] ?? '', 'mdy')
  let head: Case | null = null
  let found: Case | null = null
  let count: Count | undefined
  let settled: Count | undefined
  let chain: { said: string; line: (typeof book.lines)[number]; count: Count } | null = null
  const close = (): void => {
    if (chain) readChain(chain.count, chain.said, chain.line, document.producedOn, book)
    chain = null
  }
  for (const line of book.lines) {
    const { text } = line
    if (/^\s*NAME:/i.test(text)) {
      person.name ??= afterLabel(text, 'NAME')
      person.birthDate ??= dayOf(afterLabel(text, 'DOB') ?? '', 'mdy')
    }
    const alias = /^\s*ALIAS:/i.test(text) ? afterLabel(text, 'ALIAS') : null
    if (alias) person.otherNames.push(alias)
    const arraigned = afterLabel(text, 'ARG DATE')
    const docket = /DKT\s*#\s*:?\s*(\d{4}[A-Z]{2}\d+)([A-Z])?/i.exec(text)
    const offense = /^\s*OFF:\s*(\S.*)$/i.exec(text)
    const disposed = /^\s*DISP:\s*(.*?)(?:\s+STATUS:\s*([A-Z]))?\s*$/i.exec(text)
    if (arraigned || docket || offense || disposed) close()
    if (arraigned) {
      head = emptyCase()
      head.arraignmentDate = dayOf(arraigned, 'mdy', document.producedOn)
      head.arrestAgency = afterLabel(text, 'PD')
      head.court = afterLabel(text, 'COURT')
      head.from.court = head.from.arraignmentDate = line
      found = null
      count = undefined
      if (docket) book.use(line)
      else book.leave(line, 'a case whose number could not be read')
    }
    if (docket && head) {
      const number = docket[1] ?? ''
      found = reading.cases.find(({ caseNumber, court }) => caseNumber === number && court === head?.court) ?? null
      if (!found) {
        found = { ...structuredClone(head), from: { ...head.from, caseNumber: line }, caseNumber: number }
        reading.cases.push(found)
      }
      count = emptyCount(docket[2] ?? found.counts.length + 1)
      found.counts.push(count)
      book.use(line)
    } else if (offense && count?.text) {
      // A second charge without a number of its own: the line with its number was not read.
      count = undefined
      book.leave(line, 'a charge whose number could not be read')
    } else if (count && offense) {
      count.text = oneSpace(offense[1] ?? '')
      count.from.text = line
      book.use(line)
    } else if (count && disposed && count !== settled) {
      settled = count
      chain = { said: disposed[1] ?? '', line, count }
      if (disposed[2] === 'O') count.flags.push('STATUS O')
      book.use(line)
    } else if (chain && /^\s+[A-Z0-9]/.test(text) && !/[:*]/.test(text) && !/page \d/i.test(text)) {
      chain.said = `${chain.said} ${text.trim()}`
      book.use(line)
    } else if (/juvenile appearances|juvenile court/i.test(text) && !/none/i.test(text))
      book.leave(line, 'there is a juvenile entry: get help')
  }
  close()
  document.complete = allPagesSeen(book.lines)
  reading.unread = book.unread()
  return reading
}
