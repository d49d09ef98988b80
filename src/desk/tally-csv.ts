import Papa from 'papaparse'

/** A tally as a table for a spreadsheet; nothing in it runs there as a formula. */
export function tallyCsv(rows: readonly (readonly string[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: true },
  )
}
