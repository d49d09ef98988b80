import type { ReactNode } from 'react'

/** How the page understood what was typed above, said aloud too. Empty while there is nothing to say. */
export function Understood({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="min-h-6 text-small font-semibold text-leaf">
      {children && (
        <>
          <span aria-hidden="true">✓ </span>
          {children}
        </>
      )}
    </p>
  )
}
