import type { ReactNode } from 'react'

export type VerdictTone = 'go' | 'soon' | 'help' | 'done' | 'calm'

const tones: Readonly<Record<VerdictTone, string>> = {
  go: 'bg-leaf text-on-leaf border-leaf',
  soon: 'bg-sun-tint border-sun',
  help: 'bg-sky-tint border-sky',
  done: 'bg-leaf-tint border-leaf',
  calm: 'bg-card border-line',
}

/** The answer, large and first. */
export function VerdictCard({ tone, children }: { tone: VerdictTone; children: ReactNode }) {
  return <div className={`grid gap-2 rounded-verdict border-2 px-5 py-5.5 ${tones[tone]}`}>{children}</div>
}
