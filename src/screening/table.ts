import Papa from 'papaparse'

/** One row as it stands in the file. `number` counts rows from 1, the header included; `raw` is its text without the line's end. */
export type Row = {
  readonly number: number
  readonly cells: readonly string[]
  readonly raw: string
  /** A quote stands where none may, so that cells or rows may have run together. */
  readonly torn?: true
}

/** Why reading stopped before the end, and at which row. */
export type Broken = { readonly problem: 'quote_never_closes'; readonly row: number }

export type RowReader = {
  /** Takes the next piece of the file, of any length. False once the table is broken. */
  readonly push: (text: string) => boolean
  /** Takes what is left. Null when the file was whole. */
  readonly end: () => Broken | null
}

/** How the cells and the lines of a file are told apart. */
export type Shape = { readonly delimiter: string; readonly newline: string }

/** A row longer than this holds a quote that was never closed. */
const LONGEST = 16_000_000
/** So much of a file shows its shape. */
const HEAD = 100_000

/** Reads delimited text as a stream, row by row. `take` gets the header too, and the shape of the file with each row. */
export function rowReader(take: (row: Row, shape: Shape) => void): RowReader {
  let shape: Shape | undefined
  let rest = ''
  let number = 0
  let broken: Broken | null = null
  let tried = 0

  function read(isLast: boolean): void {
    if (!shape) shape = shapeOf(rest)
    const { delimiter, newline } = shape
    const known = shape
    const text = rest
    let from = 0
    let problem = false
    const step = ({ data, errors, meta: { cursor } }: Stepped): void => {
      const [cells] = data
      const raw = text.slice(from, text.startsWith(newline, cursor - newline.length) ? cursor - newline.length : cursor)
      from = cursor
      problem = errors.some(({ code }) => code === 'MissingQuotes')
      if (!cells || problem || (raw === '' && isLast)) return
      number++
      if (raw !== '') take(errors.length > 0 ? { number, cells, raw, torn: true } : { number, cells, raw }, known)
    }
    new Papa.Parser({ delimiter, newline: newlineOf(newline), step }).parse(text, 0, !isLast)
    rest = text.slice(from)
    if (problem || (!isLast && rest.length > LONGEST)) broken = { problem: 'quote_never_closes', row: number + 1 }
  }

  return {
    push(text) {
      if (broken) return false
      rest += text
      // A long row is read again with each piece: wait until as much has come again.
      if (shape ? rest.length > tried * 2 : rest.length >= HEAD) {
        read(false)
        tried = rest.length
      }
      return broken === null
    },
    end() {
      if (!broken && rest !== '') read(true)
      return broken
    },
  }
}

type Stepped = {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly { readonly code: string }[]
  readonly meta: { readonly cursor: number }
}

function shapeOf(head: string): Shape {
  const { meta } = Papa.parse(head.slice(0, HEAD), { preview: 20, delimitersToGuess: [',', '\t', ';', '|'] })
  return { delimiter: meta.delimiter, newline: meta.linebreak }
}

const newlineOf = (found: string): '\n' | '\r' | '\r\n' => (found === '\r\n' || found === '\r' ? found : '\n')

/** The cells of one row. */
export const cellsIn = (raw: string, delimiter: string): readonly string[] =>
  Papa.parse<string[]>(raw, { delimiter }).data[0] ?? []
