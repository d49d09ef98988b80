import type { ReactNode } from 'react'

export type Tone = 'tip' | 'warn' | 'error' | 'good'

const tones: Readonly<Record<Tone, string>> = {
  tip: 'bg-sky-tint border-sky',
  warn: 'bg-sun-tint border-sun',
  error: 'bg-clay-tint border-clay',
  good: 'bg-leaf-tint border-leaf',
}

/** A short text beside the matter at hand, with a coloured edge. */
export function Note({ tone, title, children }: { tone: Tone; title?: ReactNode; children?: ReactNode }) {
  return (
    <div className={`rounded-md border-s-[5px] px-3.5 py-3 text-note ${tones[tone]}`}>
      {title && <b>{title}</b>} {children}
    </div>
  )
}
