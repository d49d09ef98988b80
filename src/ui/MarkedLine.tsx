type Row = {
  readonly row: number
  readonly text: string
  /** Pieces of the text to mark; what is not in it is left out. */
  readonly marks: readonly string[]
}

type Props = {
  lines: readonly Row[]
  /** Where they stand: page and lines. */
  place: string
}

/** Lines of a document as they are printed, with the words that matter marked. */
export function MarkedLine({ lines, place }: Props) {
  return (
    <figure className="grid gap-0.5">
      <div dir="ltr" className="rounded-[10px] border border-line bg-paper px-3 py-2 font-mono text-tiny">
        {lines.map(({ row, text, marks }) => (
          <p key={row} className="whitespace-pre-wrap wrap-anywhere">
            {piecesOf(narrow(text), marks.map(narrow)).map(({ from, piece, marked }) =>
              marked ? (
                <mark key={from} className="rounded-sm bg-sun font-bold text-on-sun">
                  {piece}
                </mark>
              ) : (
                <span key={from}>{piece}</span>
              ),
            )}
          </p>
        ))}
      </div>
      <figcaption className="text-tiny text-muted">{place}</figcaption>
    </figure>
  )
}

/** Wide gaps between columns are for wide paper. */
const narrow = (text: string): string => text.replace(/ {3,}/g, '  ')

type Piece = { readonly from: number; readonly piece: string; readonly marked: boolean }

function piecesOf(text: string, marks: readonly string[]): readonly Piece[] {
  const spots = marks
    .map((mark) => ({ from: mark === '' ? -1 : text.indexOf(mark), length: mark.length }))
    .filter(({ from }) => from >= 0)
    .sort((a, b) => a.from - b.from || b.length - a.length)
  const pieces: Piece[] = []
  let end = 0
  for (const { from, length } of spots) {
    if (from < end) continue
    if (from > end) pieces.push({ from: end, piece: text.slice(end, from), marked: false })
    pieces.push({ from, piece: text.slice(from, from + length), marked: true })
    end = from + length
  }
  return end < text.length ? [...pieces, { from: end, piece: text.slice(end), marked: false }] : pieces
}
