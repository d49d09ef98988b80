export type RecordPaper = 'rap' | 'docket' | 'ticket'
export type RecordSpot = 'section' | 'happened' | 'decided' | 'number'

type Piece = string | { readonly text: string; readonly spot: RecordSpot }

const papers: Readonly<Record<RecordPaper, readonly (readonly Piece[])[]>> = {
  rap: [
    ['ARR/DET/CITE:   NAM:01'],
    [{ text: '20060218', spot: 'happened' }, '  CASO LOS ANGELES'],
    ['CNT:01  #1111111'],
    ['  ', { text: '11357(B) HS', spot: 'section' }, '-POSSESS MARIJUANA'],
    ['COURT:          NAM:01'],
    [{ text: '20060401', spot: 'decided' }, '  CASC LOS ANGELES'],
    ['CNT:01  ', { text: '#BA123456', spot: 'number' }],
    ['  DISPO:CONVICTED'],
  ],
  docket: [
    ['CASE NO. ', { text: '08CR01234', spot: 'number' }],
    ['STATE v. JANE DOE'],
    ['OFFENSE DATE  ', { text: '05/10/2008', spot: 'happened' }],
    ['COUNT 1  ', { text: '69.50.4014', spot: 'section' }, ' POSS MARIJ'],
    ['JUDGMENT      ', { text: '08/01/2008', spot: 'decided' }],
  ],
  ticket: [
    ['CITATION NO. ', { text: '4571203', spot: 'number' }],
    ['DATE OF VIOLATION ', { text: '05/10/2008', spot: 'happened' }],
    ['VIOLATION: ', { text: '§ 4230(a)', spot: 'section' }],
    ['MARIJUANA, UNDER 2 OZ'],
    ['HEARING DATE      ', { text: '08/01/2008', spot: 'decided' }],
  ],
}

const CHARACTER = 7.2
const LINE = 18

/** A small drawing of a record with one spot marked. `label` says the same in words. */
export function RecordPicture({ paper, spot, label }: { paper: RecordPaper; spot: RecordSpot; label: string }) {
  const lines = papers[paper]
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
