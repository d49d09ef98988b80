import type { ReactNode } from 'react'

type Props = { title: string; lead?: string; children: ReactNode }

/** A part of the law of a state. All parts shut are its contents; each opens by itself, and paper shows all. */
export function Part({ title, lead, children }: Props) {
  return (
    <details className="border-t border-line">
      <summary className="min-h-12 list-inside py-3 font-semibold text-leaf">
        <h2 className="inline text-head">{title}</h2>
      </summary>
      <section className="grid gap-3 pb-4">
        {lead && <p className="text-small text-muted">{lead}</p>}
        {children}
      </section>
    </details>
  )
}
