import type { ReactNode } from 'react'

/** Rows on one card. */
export function List({ children, ordered }: { children: ReactNode; ordered?: boolean }) {
  const Tag = ordered ? 'ol' : 'ul'
  return <Tag className="rounded-card border border-line bg-card">{children}</Tag>
}

/** One row: a mark, the words, and something at the end. */
export function Row({ mark, children, end }: { mark?: ReactNode; children: ReactNode; end?: ReactNode }) {
  return (
    <li className="flex flex-wrap items-start gap-3 border-t border-line px-4 py-3.5 first:border-t-0">
      {mark}
      <div className="min-w-0 flex-[1_1_min(9rem,70%)]">{children}</div>
      {end && <div className="ms-auto flex-none">{end}</div>}
    </li>
  )
}
