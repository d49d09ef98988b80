import { withoutFacts } from './picture'
import type { Case, Count, Reading, Said } from './reading'

/** Two papers that say different things of one value of one case. */
export type Conflict = {
  readonly caseNumber: string
  readonly what: string
  readonly values: readonly (string | number)[]
}

/** Several documents as one set of cases. */
export type Joined = {
  readonly cases: readonly Case[]
  /** What two papers say differently is in neither's facts any more. */
  readonly conflicts: readonly Conflict[]
  /** The names or birth dates of the papers differ: "is this your record?" */
  readonly differs: boolean
}

/**
 * Joins the documents of one person. A case is the same where state, court and number are the same; a number alone is
 * not enough, and a case without one stays by itself. Nothing is decided between papers that differ.
 */
export function joinReadings(readings: readonly Reading[]): Joined {
  const cases: Case[] = []
  const conflicts: Conflict[] = []
  for (const reading of readings.map(demoted))
    for (const each of reading.cases) {
      const own = structuredClone(each)
      own.state = each.state === undefined ? reading.document.state : each.state
      own.sure = reading.document.sure
      const same = cases.find((other) => isSame(other, own))
      if (same) joinCase(same, own, conflicts)
      else cases.push(own)
    }
  return { cases, conflicts, differs: differ(readings) }
}

/** A paper that only proposes states nothing beside others either. */
const demoted = (reading: Reading): Reading => (reading.document.sure === 'proposes' ? withoutFacts(reading) : reading)

function isSame(a: Case, b: Case): boolean {
  if (a.caseNumber === null || b.caseNumber === null || a.state !== b.state || a.client !== b.client) return false
  const court =
    a.courtId !== null && b.courtId !== null ? a.courtId === b.courtId : a.court !== null && a.court === b.court
  return court && fold(a.caseNumber) === fold(b.caseNumber)
}

function joinCase(into: Case, from: Case, conflicts: Conflict[]): void {
  const number = into.caseNumber ?? ''
  joinSaid(into, from, number, conflicts)
  if (from.sure === 'layout') into.sure = from.sure
  into.arrestDate ??= from.arrestDate
  into.filedDate ??= from.filedDate
  into.otherNumbers = [...new Set([...into.otherNumbers, ...from.otherNumbers])]
  for (const count of from.counts) {
    const same = into.counts.find((own) => own.number === count.number && sameCharge(own, count))
    if (!same) {
      into.counts.push(count)
      continue
    }
    joinSaid(same, count, number, conflicts)
    same.section ??= count.section
    same.level ??= count.level
    same.sentence ??= count.sentence
    if (same.disposition === 'unknown') {
      same.disposition = count.disposition
      same.dispositionDate = count.dispositionDate
    }
    same.later.push(
      ...count.later.filter(({ date, what }) => !same.later.some((one) => one.date === date && one.what === what)),
    )
  }
}

/** The same number, and the same words or section, or the same crime of ours. */
function sameCharge(a: Count, b: Count): boolean {
  if (a.offenseId !== null && a.offenseId === b.offenseId) return true
  if (a.section !== null && b.section !== null) return fold(a.section) === fold(b.section)
  return a.text !== null && b.text !== null && fold(a.text) === fold(b.text)
}

function joinSaid(into: Said, from: Said, caseNumber: string, conflicts: Conflict[]): void {
  for (const [fact, value] of Object.entries(from.facts)) {
    const own = into.facts[fact]
    if (own !== undefined && own !== value) {
      delete into.facts[fact]
      into.ask = [...into.ask, fact]
      conflicts.push({ caseNumber, what: fact, values: [own, value] })
    } else if (own === undefined && !conflicts.some((one) => one.caseNumber === caseNumber && one.what === fact)) {
      into.facts[fact] = value
      delete into.suggest[fact]
      if (from.from[fact]) into.from[fact] = from.from[fact]
      into.ask = into.ask.filter((one) => one !== fact)
    }
  }
  for (const [fact, value] of Object.entries(from.suggest))
    if (!(fact in into.facts) && !(fact in into.suggest)) {
      into.suggest[fact] = value
      if (from.from[fact]) into.from[fact] = from.from[fact]
    }
}

/** Names are the same in any order of their words; one name of several is enough. */
function differ(readings: readonly Reading[]): boolean {
  const births = new Set(readings.flatMap(({ person }) => (person.birthDate ? [person.birthDate] : [])))
  const names = readings
    .filter(({ person }) => person.name !== null)
    .map(({ person }) => [person.name ?? '', ...person.otherNames].map(words))
  const first = names[0] ?? []
  const isKnown = (own: readonly string[]): boolean => names.length === 0 || own.some((name) => first.includes(name))
  return births.size > 1 || !names.every(isKnown)
}

const words = (name: string): string =>
  name
    .toUpperCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .sort()
    .join(' ')

const fold = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '')
