import type { Line } from '../page'
import type { Case, Count, Reading, Said, Unread } from '../reading'
import { type Begins, looksLike } from './looks-like'

/** A line that was not read and looks as if it began something: what follows it may be that one's. */
type Cut = { readonly at: number; readonly begins: Begins }

const HEAD = 'looks like a charge or a case that could not be read'
const BENEATH = 'stands beyond a line that could not be read'

const placeOf = ({ page, row }: Pick<Line, 'page' | 'row'>): number => page * 100_000 + row

/**
 * A reading of a picture without what may belong to another case or count: whatever a line that was not read, and looks
 * like a head, parts from the head it was given to. The lines of what is taken out are unread too. Changes nothing given.
 */
export function cutAtUnread(reading: Reading, shapes: readonly string[]): Reading {
  const only = reading.cases.length === 1 ? (reading.cases[0]?.caseNumber ?? null) : null
  const heads = reading.unread.map((each) => marked(each, shapes, only))
  const cuts = heads.flatMap(({ begins, ...line }): readonly Cut[] => (begins ? [{ at: placeOf(line), begins }] : []))
  if (cuts.length === 0) return reading
  const dropped: Line[] = []
  const cases = reading.cases.map((each) => cutCase(each, cuts, dropped))
  const told = new Set(heads.map(placeOf))
  const beneath = [...new Map(dropped.map((line) => [placeOf(line), line])).values()]
    .filter((line) => !told.has(placeOf(line)))
    .map((line): Unread => ({ ...line, line: line.text.trim(), why: BENEATH }))
  return {
    ...reading,
    document: { ...reading.document, complete: false },
    cases,
    unread: [...heads.map(({ begins, ...each }) => ({ ...each, ...(begins && { head: true }) })), ...beneath],
  }
}

/** `only`: the number of the only case on the paper; a line that repeats it begins none. */
function marked(each: Unread, shapes: readonly string[], only: string | null): Unread & { begins?: Begins } {
  if (only && plain(each.line).includes(plain(only))) return each
  const isOpen = each.seen !== undefined && /^not understood$|could not be read$/.test(each.why)
  const begins = isOpen ? looksLike(each.line, shapes) : null
  return begins ? { ...each, why: HEAD, begins } : each
}

function cutCase(each: Case, cuts: readonly Cut[], dropped: Line[]): Case {
  const own = copyOf(each)
  const ofCase = cuts.filter(({ begins }) => begins === 'case')
  const head = own.from.caseNumber ?? own.from.court ?? firstOf(linesOf(own))
  if (!head) return own
  for (const [key, line] of Object.entries(own.from))
    if (isParted(head, line, ofCase)) {
      clearCase(own, key)
      dropped.push(line)
    }
  // What is said without a line may stand anywhere in the case.
  if (ofCase.some(({ at }) => at > placeOf(head)))
    for (const key of [...Object.keys(own.facts), ...Object.keys(own.suggest)]) if (!own.from[key]) clear(own, key)
  own.counts = own.counts.flatMap((given) => {
    const count = copyOf(given)
    const first = headsOf(count)[0]
    if (first && isParted(head, first, ofCase)) {
      dropped.push(...Object.values(count.from))
      return []
    }
    cutCount(count, cuts, dropped)
    return [count]
  })
  return own
}

function cutCount(count: Count, cuts: readonly Cut[], dropped: Line[]): void {
  const heads = headsOf(count)
  const [first] = heads
  if (!first) return
  // A line that names the count again speaks for what stands beneath it only.
  const isOf = (head: Line, line: Line): boolean =>
    !isParted(head, line, cuts) && (head === first || placeOf(head) <= placeOf(line))
  const isBeyond = (line: Line): boolean => !heads.some((head) => isOf(head, line))
  for (const [key, line] of Object.entries(count.from))
    if (isBeyond(line)) {
      clearCount(count, key)
      dropped.push(line)
    }
  // What is kept without its line stands somewhere beneath the head.
  const isCut = cuts.some(({ at }) => at > placeOf(first))
  for (const key of ['disposition', 'offenseDate', 'sentence', 'later'])
    if (isCut && !count.from[key]) clearCount(count, key)
}

const headsOf = ({ from, heads }: Count): readonly Line[] => {
  const first = from.section ?? from.text ?? firstOf(Object.values(from))
  return first ? [first, ...heads] : heads
}

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')

const isParted = (one: Line, other: Line, cuts: readonly Cut[]): boolean => {
  const [from, to] = [placeOf(one), placeOf(other)].sort((a, b) => a - b) as [number, number]
  return cuts.some(({ at }) => at > from && at < to)
}

const linesOf = ({ from, counts }: Case): readonly Line[] =>
  [from, ...counts.map((each) => each.from)].flatMap(Object.values)
const firstOf = (lines: readonly Line[]): Line | undefined => [...lines].sort((a, b) => placeOf(a) - placeOf(b))[0]

const copyOf = <T extends Said>(said: T): T => ({
  ...said,
  facts: { ...said.facts },
  suggest: { ...said.suggest },
  from: { ...said.from },
})

function clear(of: Said, key: string): void {
  delete of.facts[key]
  delete of.suggest[key]
  delete of.from[key]
}

function clearCase(each: Case, key: string): void {
  clear(each, key)
  if (key === 'court') each.court = each.courtId = null
  if (key === 'arrestDate') each.arrestDate = each.arrestAgency = null
  if (key === 'filedDate' || key === 'arraignmentDate' || key === 'nameUsed') each[key] = null
}

function clearCount(count: Count, key: string): void {
  clear(count, key)
  if (key === 'level') count.level = count.printedLevel = null
  if (key === 'text' || key === 'sentence' || key === 'offenseDate' || key === 'dispositionDate') count[key] = null
  if (key === 'later' || key === 'disposition') count.later = []
  if (key !== 'disposition') return
  clear(count, 'dispositionDate')
  count.disposition = 'unknown'
  count.printedDisposition = count.dispositionDate = count.latest = null
}
