/** Where a line stands on its page, in points from the upper left corner. */
export type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** One line of a page. Columns are kept apart by as many spaces as the page has between them. */
export type Line = {
  readonly page: number
  /** Counted from 1 on each page. */
  readonly row: number
  readonly text: string
  readonly place?: Place
  /** Only of a line that was seen in a picture; whatever is read from it needs a yes. */
  readonly seen?: SeenAs
}

/** How a line was seen in a picture. */
export type SeenAs = {
  /** Which of all pictures that were seen. */
  readonly picture: number
  /** Where in the evened picture. Left out where the line shows what is private, so that it is not shown again. */
  readonly at?: Place
  /** How sure the engine is of its least sure word, of 100. It is as sure of a digit misread in small letters. */
  readonly sure: number
  /** The height of its letters, in points of the picture. */
  readonly letters: number
}

/** One page of a document. `picture`: its lines were recognised in a picture, so that every value needs a yes. */
export type Page = { readonly number: number; readonly lines: readonly Line[]; readonly picture?: boolean }

/** Text as pages: a form feed begins a page. Never throws. */
export function pagesOfText(text: string): readonly Page[] {
  const pages = plain(text).split('\f')
  const full = pages.length > 1 && pages.at(-1)?.trim() === '' ? pages.slice(0, -1) : pages
  return full.map((page, at) => ({
    number: at + 1,
    lines: page
      .split('\n')
      .flatMap(pieces)
      .map((line, row) => ({ page: at + 1, row: row + 1, text: line.trimEnd() })),
  }))
}

/** No paper has longer lines; a pattern may take its time over one. */
const LONGEST = 1_000

function pieces(line: string): readonly string[] {
  if (line.length <= LONGEST) return [line]
  return Array.from({ length: Math.ceil(line.length / LONGEST) }, (_, at) =>
    line.slice(at * LONGEST, (at + 1) * LONGEST),
  )
}

/** One spelling for each space, dash, quote and line end; what cannot be seen is dropped. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\u00ad|[\u200b-\u200f\u202a-\u202e\u2060-\u2069]|\ufeff/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\t/g, '    ')
    .replace(/[^\S\n\f]/g, ' ')
}
