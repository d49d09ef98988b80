import { type Mark, PAGE } from '../../documents/layout/mark'

/** The first page as it will print, small. The list beside it says the same, so it is hidden from screen readers. */
export function PagePreview({ marks }: { marks: readonly Mark[] }) {
  return (
    <div className="screen-only drawn overflow-hidden rounded-card border border-line bg-[#fff] shadow-sm">
      <svg
        aria-hidden="true"
        direction="ltr"
        viewBox={`0 0 ${PAGE.width} ${PAGE.height * 0.6}`}
        className="block w-full"
      >
        {marks.map((mark, place) => (
          <Drawn key={place} mark={mark} />
        ))}
      </svg>
    </div>
  )
}

function Drawn({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          fontFamily="Tinos, 'Times New Roman', Times, serif"
          fontWeight={mark.face === 'bold' ? 700 : 400}
          fill="#111"
        >
          {mark.text}
        </text>
      )
    case 'rule':
      return (
        <line
          x1={mark.from[0]}
          y1={mark.from[1]}
          x2={mark.to[0]}
          y2={mark.to[1]}
          stroke="#111"
          strokeWidth={mark.weight}
        />
      )
    case 'box':
      return (
        <g stroke="#111" fill="none">
          <rect x={mark.x} y={mark.y - mark.side} width={mark.side} height={mark.side} />
          {mark.ticked && (
            <path
              d={`M${mark.x} ${mark.y - mark.side}l${mark.side} ${mark.side}m0 ${-mark.side}l${-mark.side} ${mark.side}`}
              strokeWidth="1.4"
            />
          )}
        </g>
      )
  }
}
