import type { Fact } from '../rules/fact'
import { type ProposedCase, proposedAnswers } from './answers'
import type { Stocked } from './feed'
import { type Conflict, joinReadings } from './join'
import { type Given, type Opened, readOpened, type Scanned } from './open'
import { recordRooms, statesOf } from './read'
import type { Person, Reading, Unread } from './reading'
import type { Got } from './text/problem'

/** How one document is opened: `openThere` in the browser, where a worker holds it; at once in Node. `withSight` sees pictures too. Never rejects. */
export type Opener = (given: Given) => Promise<Got<Opened | Scanned>>

/** One document: what it says and how many pages it has, or the one reason why nothing could be read. */
export type Document = Got<{ readonly reading: Reading; readonly pages: number; readonly picture: boolean }>

/** What the documents of one person say together. */
export type Records = {
  /** One for each document given, in that order. */
  readonly documents: readonly Document[]
  readonly cases: readonly ProposedCase[]
  /** Whose papers they are, as printed; the first paper that says it. */
  readonly person: Person | null
  /** The names or birth dates of the papers differ: ask whether all are the same person's. */
  readonly differs: boolean
  /** The people of a list of several, of whom only one may be meant. Empty for any other paper. */
  readonly clients: readonly string[]
  /** What two papers say differently. It is among the answers of neither. */
  readonly conflicts: readonly Conflict[]
  readonly unread: readonly Unread[]
}

/** What is needed of a state's law: its facts, with the blanks of its papers. */
type FactsOf = (state: string) => Promise<readonly Fact[]>

/**
 * Reads the documents of one person, whatever they are, one after the other: text, PDF, table, or pages recognised in
 * pictures. Gives the answers that they offer, case by case, each with its line; nothing is decided and nothing kept.
 * `progress` hears how many are done. Rejects only where the law of a state cannot be loaded. Needs no page: the interview,
 * a desk and a list of people call it alike.
 */
export async function takeRecords(
  given: readonly Given[],
  open: Opener,
  factsOf: FactsOf,
  progress: (done: number) => void = () => undefined,
): Promise<Records> {
  const documents: Document[] = []
  for (const each of given) {
    documents.push(await takeDocument(each, open))
    progress(documents.length)
  }
  return recordsOf(documents, factsOf)
}

/** What documents say together that were read before. Rejects where the law of a state cannot be loaded. */
export async function recordsOf(documents: readonly Document[], factsOf: FactsOf): Promise<Records> {
  const readings = documents.flatMap((each) => ('got' in each ? [each.got.reading] : []))
  const { cases, conflicts, differs } = joinReadings(readings)
  const [first] = readings
  const person = readings.map((each) => each.person).find(({ name }) => name !== null) ?? first?.person ?? null
  const states = [...new Set(readings.flatMap(statesOf))]
  const facts = new Map(await Promise.all(states.map(async (state) => [state, await factsOf(state)] as const)))
  const joined = first && {
    ...first,
    // Papers of two birth dates offer none.
    person: { ...(person ?? first.person), ...(differs && { birthDate: null }) },
    cases: [...cases],
  }
  return {
    documents,
    cases: joined ? proposedAnswers(joined, (state) => facts.get(state) ?? []) : [],
    person,
    differs,
    clients: [...new Set(cases.flatMap(({ client }) => client ?? []))],
    conflicts,
    unread: readings.flatMap((each) => each.unread),
  }
}

/** Reads one document. Rejects where the tables of a state cannot be loaded. */
export async function takeDocument(given: Given, open: Opener): Promise<Document> {
  const opened = await open(given)
  if ('problem' in opened) return opened
  const { got } = opened
  if ('scanned' in got) return { problem: 'picture_only' }
  const rooms: Readonly<Record<string, Stocked>> = await recordRooms('table' in got ? undefined : statesOf(got.raw))
  const read = readOpened(got, rooms)
  if ('problem' in read) return read
  const { pages, picture } = 'table' in got ? { pages: 1, picture: false } : got
  return { got: { reading: read.got, pages, picture } }
}
