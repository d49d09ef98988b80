import { createWriteStream, readFileSync } from 'node:fs'
import { loadJurisdiction } from '../jurisdictions'
import type { Layout } from '../records/layout'
import { recordRooms } from '../records/read'
import { type Columns, columnsFor, guessedLayout, isLayoutOf, mappingFrom } from '../screening/columns'
import { type Finding, findingOf } from '../screening/finding'
import { freshLaw, type Law } from '../screening/law'
import { courtHead, courtLine, lineOf, needsHead, needsLine } from '../screening/lists'
import { added, csvRow, jsonRow } from '../screening/report'
import { type Said, type Screen, screen } from '../screening/screen'
import { sourceOf } from '../screening/source'
import { feedsBut, knownLayouts } from '../screening/state-tables'
import type { Row, Shape } from '../screening/table'
import { count, newTally, tallyLines } from '../screening/tally'
import { badInput, isBadInput } from './case'
import { type Options, optionsOf } from './screen-file-options'

/**
 * `screen-file [options] < in.csv > out.csv`: a list of many people as a stream; its rows come out as they were, with what
 * the law says beside them, and totals go to standard error. Returns the exit code: 2 with one line on standard error when
 * options or columns are bad, 1 when the list breaks off or its people do not stand together.
 */
export async function screenFile(
  args: readonly string[],
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<number> {
  try {
    const options = optionsOf(args)
    return await run(options, input)
  } catch (error) {
    if (!isBadInput(error)) throw error
    process.stderr.write(`${error.message}\n`)
    return 2
  }
}

async function run(options: Options, input: AsyncIterable<Uint8Array>): Promise<number> {
  const tally = newTally()
  const lists = [listTo(options.courts, courtHead, courtLine), listTo(options.needs, needsHead, needsLine)]
  const people = new Set<string>()
  let out: string[] = []
  let head: readonly string[] = []
  let delimiter = ','
  let screening: Screen | undefined
  /** Rows that come before the law is loaded. */
  const held: Row[] = []
  let found: Shape | undefined

  const tell = (said: Said): void => {
    count(tally, said)
    if ('charge' in said && said.decided) people.add(said.person.key)
    const finding = findingOf(said)
    if (finding) for (const list of lists) list.take(finding)
    out.push(options.json ? jsonRow(said, head, delimiter) : csvRow(said, delimiter))
  }
  const reader = sourceOf((row, shape) => {
    if (screening) screening.take(row)
    else held.push(row)
    found = shape
  })
  const begin = async (): Promise<void> => {
    const [header, ...rest] = held
    if (!header || !found) throw badInput('expected rows on standard input; found none')
    head = header.cells.map((cell) => cell.trim())
    delimiter = found.delimiter
    const { law, columns } = await lawFor(options, head)
    if (!options.json && options.header) out.push([header.raw, ...added].join(delimiter))
    screening = screen(columns, law, options.whole, tell)
    for (const row of rest) screening.take(row)
    held.length = 0
  }
  const flush = async (): Promise<void> => {
    if (out.length === 0) return
    const text = `${out.join('\n')}\n`
    out = []
    if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once('drain', done))
  }

  for await (const bytes of input) {
    const goes = reader.push(bytes)
    if (!screening && held.length > 0) await begin()
    await flush()
    if (!goes) break
  }
  const broken = await reader.end()
  if (broken && broken.problem !== 'quote_never_closes')
    throw badInput(`standard input: expected a whole workbook of at most 40 MB`)
  if (!screening) await begin()
  screening?.end()
  await flush()
  await Promise.all(lists.map((list) => list.end()))
  tally.people = people.size
  const apart = (tally.reasons.get('rows_not_together') ?? 0) > 0
  const problems = [
    ...(broken
      ? [`row ${broken.row}: a quote that never closes; what stands before it is decided, the rest was not read`]
      : []),
    ...(apart ? ['the rows of a person do not stand together: sort the list by its person, or use --whole'] : []),
  ]
  process.stderr.write(`${[...tallyLines(tally), ...problems].join('\n')}\n`)
  return problems.length > 0 ? 1 : 0
}

/** The law and the columns of the list. */
async function lawFor(
  options: Options,
  header: readonly string[],
): Promise<{ readonly law: Law; readonly columns: Columns }> {
  const { layout, state: found } = await layoutFor(options, header)
  const columns = columnsFor(layout, header)
  if ('missing' in columns) throw badInput(`the header: expected ${columns.missing.join(', ')}`)
  const state = options.state ?? found
  if (state === undefined) throw badInput('--state: expected the state whose law decides the list')
  const room = (await recordRooms([state]))[state]
  if (!room) throw badInput('--state: expected a state whose records are known')
  const { rules } = await loadJurisdiction(state)
  const others = await feedsBut(state)
  return { columns, law: freshLaw({ rules, room, others, layout, today: options.asOf }) }
}

type Chosen = { readonly layout: Layout; readonly state: string | undefined }

/** The layout that is named; else the known one whose columns are all there. */
async function layoutFor({ mapping, layout }: Options, header: readonly string[]): Promise<Chosen> {
  if (mapping !== undefined) return readMapping(mapping)
  const all = await knownLayouts()
  if (layout === 'clinic') {
    const guessed = guessedLayout(header)
    if (!guessed) throw badInput('the header: expected the columns of a list of cases')
    return { layout: guessed, state: undefined }
  }
  if (layout !== undefined) {
    const named = all.find((each) => each.layout.id === layout)
    if (named) return named
    throw badInput(`--layout: expected one of ${[...all.map((each) => each.layout.id), 'clinic'].join(', ')}`)
  }
  const known = all.find((each) => isLayoutOf(each.layout, header))
  if (known) return known
  throw badInput('the header: expected the columns of a known layout; name yours with --mapping FILE')
}

function readMapping(file: string): Chosen {
  try {
    return mappingFrom(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw badInput(`${file}: ${error instanceof Error ? error.message : error}`)
  }
}

type List = { readonly take: (finding: Finding) => void; readonly end: () => Promise<void> }

/** A list beside the rows, written to a file where one is named. */
function listTo(file: string | undefined, head: readonly string[], line: (finding: Finding) => string | null): List {
  if (file === undefined) return { take: () => {}, end: async () => {} }
  const stream = createWriteStream(file)
  stream.write(`${lineOf(head)}\n`)
  return {
    take(finding) {
      const own = line(finding)
      if (own !== null) stream.write(`${own}\n`)
    },
    end: () => new Promise((done) => stream.end(done)),
  }
}
