import type { ReactNode } from 'react'

export type PillTone = 'go' | 'soon' | 'ask' | 'plain'

const tones: Readonly<Record<PillTone, string>> = {
  go: 'bg-leaf text-on-leaf',
  soon: 'bg-sun text-on-sun',
  ask: 'bg-sky-tint text-sky',
  plain: 'bg-leaf-tint text-ink',
}

/** A short word on a coloured ground. */
export function Pill({ tone, children }: { tone: PillTone; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-full px-3 py-1 text-tiny font-bold whitespace-nowrap ${tones[tone]}`}>
      {children}
    </span>
  )
}
