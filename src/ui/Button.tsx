import type { ReactNode } from 'react'

type Props = { children: ReactNode; onClick?: () => void; submit?: boolean; ghost?: boolean; busy?: boolean }

/** A wide button: filled for the way on, outlined (`ghost`) for the others. */
export function Button({ children, onClick, submit, ghost, busy }: Props) {
  const look = ghost ? 'border-2 border-leaf text-leaf bg-paper' : 'bg-leaf text-on-leaf border-2 border-transparent'
  return (
    <button
      type={submit ? 'submit' : 'button'}
      onClick={onClick}
      aria-busy={busy}
      className={`block min-h-[54px] w-full rounded-card px-4 py-3 text-center text-action font-semibold active:opacity-85 ${look}`}
    >
      {children}
    </button>
  )
}

/** A button that looks like a link. */
export function LinkButton({ children, onClick }: { children: ReactNode; onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-12 self-start py-2 text-start font-semibold text-leaf underline underline-offset-2"
    >
      {children}
    </button>
  )
}
