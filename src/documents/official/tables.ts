import type { OfficialForm, WrittenField } from '../official-form'

/** Text that has no place on the form. */
export type Attached = { readonly item: string; readonly text: string }

export const SEE_ATTACHMENT = 'See attachment'

/** What is written into a field: for one charge, by its place, or for all. */
export type Write = (field: WrittenField, charge: number | undefined) => string

/** A table of the form: the fields of its last line, and the charges that go to the attachment instead. */
type Table = { readonly last: readonly WrittenField[]; readonly attached: readonly Attached[] }

/** Fields with rows and the same item make a table. Where it has fewer lines than charges, its last line only refers to the attachment. */
export function tablesOf({ fields }: OfficialForm, charges: number, written: Write): readonly Table[] {
  const inRows = fields.flatMap((field) => ('row' in field && field.row !== undefined ? [field] : []))
  return [...new Set(inRows.map(({ item }) => item))].map((item) => {
    const own = inRows.filter((field) => field.item === item)
    const rows = Math.max(...own.map(({ row = 0 }) => row)) + 1
    const lines = Array.from({ length: charges }, (_, charge) =>
      own
        .filter(({ row }) => row === 0)
        .map((field) => written(field, charge))
        .filter(Boolean)
        .join('; '),
    )
    if (lines.filter(Boolean).length <= rows) return { last: [], attached: [] }
    return {
      last: own.filter(({ row }) => row === rows - 1),
      attached: lines
        .map((text, line) => ({ item: `${item ?? 'Charges'}, line ${line + 1}`, text }))
        .slice(rows - 1)
        .filter(({ text }) => text),
    }
  })
}

/** What stands in a field of a table's line. */
export function rowText(field: WrittenField, tables: readonly Table[], written: Write): string {
  const full = tables.find(({ last }) => last.includes(field))
  if (full) return full.last[0] === field ? SEE_ATTACHMENT : ''
  return written(field, field.row)
}
