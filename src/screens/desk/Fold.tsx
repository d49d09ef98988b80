import type { ReactNode } from 'react'

/** A title that opens what stands below it. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary className="min-h-12 list-inside cursor-pointer py-2.5 font-semibold text-leaf underline underline-offset-2">
        {title}
      </summary>
      <div className="grid gap-3 pb-3">{children}</div>
    </details>
  )
}
