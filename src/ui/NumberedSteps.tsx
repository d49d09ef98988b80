import type { ReactNode } from 'react'

/** What to do, in order. The numbers are drawn, and counted by the list itself for those who hear it. */
export function NumberedSteps({ steps }: { steps: readonly { readonly id: string; readonly text: ReactNode }[] }) {
  return (
    <ol className="grid gap-3">
      {steps.map(({ id, text }, place) => (
        <li key={id} className="flex items-start gap-3">
          <span
            aria-hidden="true"
            className="grid size-7 flex-none place-items-center rounded-full bg-leaf text-small font-bold text-on-leaf"
          >
            {place + 1}
          </span>
          <div className="min-w-0 flex-1 pt-0.5">{text}</div>
        </li>
      ))}
    </ol>
  )
}
