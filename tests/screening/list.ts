import { loadJurisdiction } from '../../src/jurisdictions'
import type { Layout } from '../../src/records/layout'
import { recordRooms } from '../../src/records/read'
import { columnsFor } from '../../src/screening/columns'
import { freshLaw } from '../../src/screening/law'
import { addedTo } from '../../src/screening/report'
import { type Said, screen } from '../../src/screening/screen'
import { feedsBut } from '../../src/screening/state-tables'
import { type Broken, type Row, rowReader } from '../../src/screening/table'

export const TODAY = '2026-11-28'

/** A small list with its own number of each person, sections and words apart. */
export const plain: Layout = {
  id: 'plain',
  columns: {
    key: 'id',
    name: 'name',
    born: 'born',
    place: 'court',
    number: 'case',
    arrest: 'arrest',
    done: 'offense date',
    code: 'section',
    charge: 'charge',
    level: 'level',
    outcome: 'outcome',
    decided: 'decided',
    sentence: 'sentence',
  },
  dates: 'ymd',
}

export type Listed = { readonly said: readonly Said[]; readonly broken: Broken | null }

/** Decides a list given as text, cut into pieces of a size. */
export async function listed(
  text: string,
  layout: Layout = plain,
  { whole = false, piece = 65_536, state = 'ca' } = {},
): Promise<Listed> {
  const { rules } = await loadJurisdiction(state)
  const room = (await recordRooms([state]))[state]
  if (!room) throw new Error(`no records of ${state}`)
  const rows: Row[] = []
  const reader = rowReader((row) => rows.push(row))
  for (let at = 0; at < text.length; at += piece) if (!reader.push(text.slice(at, at + piece))) break
  const broken = reader.end()
  const columns = columnsFor(layout, rows[0]?.cells ?? [])
  if ('missing' in columns) throw new Error(`missing ${columns.missing}`)
  const law = freshLaw({ rules, room, others: await feedsBut(state), layout, today: TODAY })
  const said: Said[] = []
  const each = screen(columns, law, whole, (one) => said.push(one))
  for (const row of rows.slice(1)) each.take(row)
  each.end()
  return { said, broken }
}

/** What a row came to, in a word: its outcome, else its reasons, else its status. */
export function wordOf(said: Said): string {
  const { pp_outcome, pp_reasons, pp_status } = addedTo(said)
  return pp_outcome || pp_reasons || pp_status
}
