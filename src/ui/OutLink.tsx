import type { ReactNode } from 'react'

/** A link to another site. It opens a new tab, so that the answers stay. */
export function OutLink({ href, newTab, children }: { href: string; newTab: string; children: ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="address inline-block min-h-12 py-3 font-semibold text-leaf underline"
    >
      {children}
      <span className="sr-only"> ({newTab})</span>
    </a>
  )
}
