import type { ReactNode } from 'react'

/** More for those who want it. */
export function Disclosure({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="rounded-card border border-line bg-card">
      <summary className="min-h-12 list-inside px-4 py-3 font-semibold text-leaf">{title}</summary>
      <div className="grid gap-3 px-4 pb-4">{children}</div>
    </details>
  )
}
