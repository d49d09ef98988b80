export type RecordSpot = 'section' | 'happened' | 'decided' | 'number'

type Piece = string | { readonly text: string; readonly spot: RecordSpot }

type Props = { lines: readonly (readonly Piece[])[]; spot: RecordSpot; label: string }

const CHARACTER = 7.2
const LINE = 18

/** A small drawing of a record with one spot marked. `label` says the same in words. */
export function RecordPicture({ lines, spot, label }: Props) {
  return (
    <figure className="my-1">
      <svg
        viewBox={`0 0 270 ${lines.length * LINE + 22}`}
        role="img"
        aria-label={label}
        className="drawn w-full max-w-sm"
      >
        <rect x="1" y="1" width="268" height={lines.length * LINE + 20} rx="8" className="fill-card stroke-line" />
        {lines.map((pieces, row) => (
          <Line key={row} pieces={pieces} y={26 + row * LINE} spot={spot} />
        ))}
      </svg>
      <figcaption className="text-tiny text-muted">{label}</figcaption>
    </figure>
  )
}

function Line({ pieces, y, spot }: { pieces: readonly Piece[]; y: number; spot: RecordSpot }) {
  const texts = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text))
  return pieces.map((piece, index) => {
    const x = 14 + texts.slice(0, index).join('').length * CHARACTER
    const marked = typeof piece !== 'string' && piece.spot === spot
    const text = texts[index] ?? ''
    const width = text.length * CHARACTER
    return (
      <g key={x}>
        {marked && <rect x={x - 4} y={y - 13} width={width + 8} height="18" rx="5" className="fill-sun" />}
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
