import type { ReactNode } from 'react'

export type VerdictTone = 'go' | 'soon' | 'help' | 'done' | 'calm'

const tones: Readonly<Record<VerdictTone, { readonly card: string; readonly ground: string; readonly line: string }>> =
  {
    go: { card: 'bg-leaf text-on-leaf border-leaf', ground: 'fill-sun', line: 'stroke-on-sun' },
    soon: { card: 'bg-sun-tint border-sun', ground: 'fill-sun', line: 'stroke-on-sun' },
    help: { card: 'bg-sky-tint border-sky', ground: 'fill-sky', line: 'stroke-sky-tint' },
    done: { card: 'bg-leaf-tint border-leaf', ground: 'fill-leaf', line: 'stroke-on-leaf' },
    calm: { card: 'bg-card border-line', ground: 'fill-leaf-tint', line: 'stroke-leaf' },
  }

/** A tick; a clock; two people; a paper with a tick; a signpost. The words beside it say the same. */
const drawings: Readonly<Record<VerdictTone, string>> = {
  go: 'M14 24.5l7 7 14-16',
  soon: 'M24 14v10l7 5',
  help: 'M18 22a4 4 0 100-8 4 4 0 000 8zM11 34c0-5 3-8 7-8s7 3 7 8M31 23a3.2 3.2 0 100-6.4 3.2 3.2 0 000 6.4zM29 27c5-1 8 2 8 7',
  done: 'M16 12h11l6 6v18H16zM20 26l3.5 3.5L29 23',
  calm: 'M24 11v27M24 14h10l3 3.5-3 3.5H24M24 24H15l-3 3.5 3 3.5h9',
}

/** The answer, large and first. */
export function VerdictCard({ tone, children }: { tone: VerdictTone; children: ReactNode }) {
  const { card, ground, line } = tones[tone]
  return (
    <div className={`grid gap-2.5 rounded-verdict border-2 px-5 pt-5 pb-5.5 ${card}`}>
      <svg aria-hidden="true" width="44" height="44" viewBox="0 0 48 48" className="mb-0.5">
        <circle cx="24" cy="24" r="23" className={ground} />
        <path
          d={drawings[tone]}
          pathLength="1"
          fill="none"
          strokeWidth="3.2"
          strokeLinecap="round"
          strokeLinejoin="round"
          className={`drawing ${line}`}
        />
      </svg>
      {children}
    </div>
  )
}
