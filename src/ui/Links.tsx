import type { ReactNode } from 'react'

/** The quiet ways on, below the main one. */
export function Links({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="screen-only grid justify-items-start border-t border-line pt-2">
      {children}
    </nav>
  )
}
