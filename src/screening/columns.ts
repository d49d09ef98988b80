import * as z from 'zod/mini'
import { type Layout, type Part, parts } from '../records/layout'
import { columnsOf } from '../records/readers/clinic-columns'

/** A layout found in the header of a file: where each part stands, and how many cells a row has. */
export type Columns = {
  readonly layout: Layout
  readonly at: Partial<Readonly<Record<Part, number>>>
  readonly width: number
}

/** Headers of a list's own number of a person. */
const KEYS = /\b(subject|person|client|defendant|party)[ _-]?(id|no|number|key)\b|^(cii|sid|spn|pid)\b/i

/** The columns of a layout in a header, or the headers that are not there. */
export function columnsFor(
  layout: Layout,
  header: readonly string[],
): Columns | { readonly missing: readonly string[] } {
  const names = header.map((cell) => cell.trim().toLowerCase())
  const found = Object.entries(layout.columns).map(([part, name]) => [part, names.indexOf(name.trim().toLowerCase())])
  const missing = Object.values(layout.columns).filter((name) => !names.includes(name.trim().toLowerCase()))
  return missing.length > 0 ? { missing } : { layout, at: Object.fromEntries(found), width: header.length }
}

/** Whether all columns of a layout are in a header. */
export const isLayoutOf = (layout: Layout, header: readonly string[]): boolean =>
  !('missing' in columnsFor(layout, header))

/** A guess by the words of the header, to be looked at before it is used; null when it heads no list of cases. */
export function guessedLayout(header: readonly string[]): Layout | null {
  const found = columnsOf(header)
  if (!found) return null
  const key = header.find((cell) => KEYS.test(cell))
  const columns = Object.fromEntries([...found].map(([part, at]) => [part, header[at] ?? '']))
  return { id: 'guess', columns: key === undefined ? columns : { key, ...columns }, dates: 'mdy', guessed: true }
}

const mapping = z.strictObject({
  state: z.optional(z.string()),
  columns: z.partialRecord(z.enum(parts), z.string().check(z.minLength(1))),
  dates: z.enum(['ymd', 'mdy']),
  silent: z.optional(z.array(z.string())),
  charge: z.optional(z.string().check(z.refine(isPattern(2), 'expected a pattern with two groups'))),
  order: z.optional(z.string().check(z.refine(isPattern(3), 'expected a pattern with three groups'))),
  events: z.optional(z.strictObject({ arrest: z.string(), court: z.string() })),
})

/** A mapping file: a layout that an office wrote down to use again, with its state where it says so. Throws what was expected. */
export function mappingFrom(json: unknown): { readonly layout: Layout; readonly state: string | undefined } {
  const read = mapping.safeParse(json)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new Error(`${issue?.path.join('.') || 'the mapping'}: ${issue?.message ?? 'cannot be read'}`)
  }
  const { state, columns, dates, ...more } = read.data
  if (!columns.charge && !columns.code) throw new Error('columns: expected charge or code')
  if (!columns.key && !columns.name) throw new Error('columns: expected key or name')
  return { layout: { id: 'mapping', columns: stated(columns), dates, ...stated(more) }, state }
}

/** The entries that hold something. */
function stated<T extends object>(of: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

/** Whether a text is a pattern with so many groups. */
function isPattern(groups: number): (text: string) => boolean {
  return (text) => {
    try {
      return new RegExp(`${text}|`).exec('')?.length === groups + 1
    } catch {
      return false
    }
  }
}
