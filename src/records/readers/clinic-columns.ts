/** What a column of a list holds. */
export type Column =
  | 'name'
  | 'born'
  | 'place'
  | 'number'
  | 'arrest'
  | 'done'
  | 'charge'
  | 'code'
  | 'level'
  | 'outcome'
  | 'decided'
  | 'sentence'

// The words of headers in English and Spanish; the first that fits a header names it.
const HEADERS: readonly (readonly [RegExp, Column])[] = [
  [/\b(dob|birth|nacimiento)\b|^born/, 'born'],
  [
    /(dispo\w*|conv\w*|sentenc\w*|outcome|judg\w*)\W*(date|day)|date of (dispo|conv|sentenc)|fecha.*(dispo|sentencia|condena|resultado)/,
    'decided',
  ],
  [/(offense|violation|incident)\W*date|date of (offense|violation)|fecha.*(delito|hecho)/, 'done'],
  [/arrest|arresto|detenci/, 'arrest'],
  [/\b(case|docket|cause|caso|expediente)\b/, 'number'],
  [/\b(code|section|statute|law|secci[oó]n|c[oó]digo|ley)\b/, 'code'],
  [/\b(level|class|severity|type|nivel|grado|clase)\b/, 'level'],
  [/dispo|outcome|result|plea|resultado/, 'outcome'],
  [/sentence|sentencia|pena/, 'sentence'],
  [/charge|offense|crime|description|cargo|delito/, 'charge'],
  [/county|court|condado|corte|juzgado|tribunal/, 'place'],
  [/client|name|defendant|nombre|cliente|persona/, 'name'],
]

/** Which column holds what, by the words of the first row; null when it is no list of cases. */
export function columnsOf(header: readonly string[]): ReadonlyMap<Column, number> | null {
  const found = new Map<Column, number>()
  header.forEach((cell, at) => {
    const column = HEADERS.find(([pattern]) => pattern.test(cell.trim().toLowerCase()))?.[1]
    if (column && !found.has(column)) found.set(column, at)
  })
  const isList =
    found.size >= 4 && (found.has('charge') || found.has('code')) && (found.has('number') || found.has('outcome'))
  return isList ? found : null
}
