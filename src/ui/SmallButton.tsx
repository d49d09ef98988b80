import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  onClick: () => void
  /** Set where it can be pressed and let go. */
  pressed?: boolean
  describedBy?: string
}

/** A button beside others of its kind, on a line. */
export function SmallButton({ children, onClick, pressed, describedBy }: Props) {
  const look = pressed ? 'border-leaf bg-leaf text-on-leaf' : 'border-leaf bg-card text-leaf'
  return (
    <button
      type="button"
      onClick={onClick}
      aria-pressed={pressed}
      aria-describedby={describedBy}
      className={`min-h-11 rounded-full border-2 px-4 py-1.5 text-small font-semibold active:opacity-85 ${look}`}
    >
      {children}
    </button>
  )
}
