export type RecordSpot = 'section' | 'happened' | 'decided' | 'number' | 'court'

type Piece = string | { readonly text: string; readonly spot: RecordSpot }

type Props = {
  lines: readonly (readonly Piece[])[]
  spot: RecordSpot
  /** Which record it is and what is marked. */
  label: string
  /** Tells the marked line to whoever cannot see it. */
  tell: (place: { row: number; rows: number; text: string }) => string
}

const CHARACTER = 7.2
const LINE = 18
/** Room for 31 letters, so that they are no smaller than the words around the drawing. */
const WIDTH = 252

/** A small drawing of a record with one spot marked. */
export function RecordPicture({ lines, spot, label, tell }: Props) {
  const at = lines.findIndex((pieces) => pieces.some((piece) => isMarked(piece, spot)))
  const text = (lines[at] ?? []).map(textOf).join('').trim().replace(/\s+/g, ' ')
  return (
    <figure className="mb-4 last:mb-0">
      <figcaption className="mb-1 text-small">{label}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${lines.length * LINE + 22}`}
        role="img"
        direction="ltr"
        aria-label={tell({ row: at + 1, rows: lines.length, text })}
        className="drawn w-full max-w-sm"
      >
        <rect
          x="1"
          y="1"
          width={WIDTH - 2}
          height={lines.length * LINE + 20}
          rx="8"
          className="fill-card stroke-line"
        />
        {lines.map((pieces, row) => (
          <Line key={row} pieces={pieces} y={26 + row * LINE} spot={spot} />
        ))}
      </svg>
    </figure>
  )
}

const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text)
const isMarked = (piece: Piece, spot: RecordSpot): boolean => typeof piece !== 'string' && piece.spot === spot

function Line({ pieces, y, spot }: { pieces: readonly Piece[]; y: number; spot: RecordSpot }) {
  const texts = pieces.map(textOf)
  return pieces.map((piece, index) => {
    const x = 14 + texts.slice(0, index).join('').length * CHARACTER
    const marked = isMarked(piece, spot)
    const text = texts[index] ?? ''
    const width = text.length * CHARACTER
    return (
      <g key={x}>
        {marked && <rect x={x - 3} y={y - 13} width={width + 4} height="18" rx="4" className="fill-sun" />}
        <text
          x={x}
          y={y}
          textLength={width}
          xmlSpace="preserve"
          className={`font-mono text-[12px] whitespace-pre ${marked ? 'fill-on-sun font-bold' : 'fill-muted'}`}
        >
          {text}
        </text>
      </g>
    )
  })
}
