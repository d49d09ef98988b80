import type { RecordRoom } from '../records/reading'
import { columnsFor } from './columns'
import { type Finding, findingOf } from './finding'
import type { Done, Job, Progress } from './job'
import { freshLaw } from './law'
import { added, csvRow } from './report'
import { type Screen, screen } from './screen'
import { sourceOf } from './source'
import { count, newTally } from './tally'

/** So much of a file is read at once, in bytes: short enough that a pause comes soon. */
const PIECE = 500_000
/** So many rows are joined to one piece of what is saved. */
const LINES = 5_000

/**
 * Decides a list as it is read. `goesOn` is asked before each piece of the file, and may take its time; what was decided
 * until it says no is kept. `rooms`: what the records of each state feed. Throws where the file can no longer be read.
 */
export async function work(
  { file, rules, courts, layout, today, whole }: Job,
  rooms: Readonly<Record<string, RecordRoom>>,
  tell: (progress: Progress) => void,
  goesOn: () => Promise<boolean>,
): Promise<Done> {
  const tally = newTally()
  const people = new Set<string>()
  const saved: Blob[] = []
  let lines: string[] = []
  let findings: Finding[] = []
  let screening: Screen | undefined
  let delimiter = ','
  const save = (line: string): void => {
    lines.push(line)
    if (lines.length < LINES) return
    saved.push(new Blob([`${lines.join('\n')}\n`]))
    lines = []
  }
  const source = sourceOf((row, shape) => {
    if (screening) return screening.take(row)
    delimiter = shape.delimiter
    const header = row.cells.map((cell) => cell.trim())
    const columns = columnsFor(layout, header)
    const room = rooms[rules.id]
    if ('missing' in columns || !room) throw new Error('The list has not the columns of its layout')
    const { [rules.id]: _, ...others } = rooms
    const law = freshLaw({
      rules,
      room: { ...room, shelf: { courts, offenses: rules.offenses } },
      others: Object.values(others).map(({ feeds }) => feeds),
      layout,
      today,
    })
    save([row.raw, ...added].join(delimiter))
    screening = screen(columns, law, whole, (said) => {
      count(tally, said)
      if ('charge' in said && said.decided) people.add(said.person.key)
      save(csvRow(said, delimiter))
      const finding = findingOf(said)
      if (finding) findings.push(finding)
    })
  })
  const report = (bytes: number): void => {
    tell({ bytes, rows: tally.rows, findings })
    findings = []
  }
  let stopped = false
  for (let at = 0; at < file.size; at += PIECE) {
    if (!(await goesOn())) {
      stopped = true
      break
    }
    const goes = source.push(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()))
    report(Math.min(at + PIECE, file.size))
    if (!goes) break
  }
  const trouble = stopped ? null : await source.end()
  screening?.end()
  report(file.size)
  tally.people = people.size
  saved.push(new Blob([`${lines.join('\n')}\n`]))
  return { tally, trouble, stopped, rows: new Blob(saved, { type: 'text/csv' }) }
}
