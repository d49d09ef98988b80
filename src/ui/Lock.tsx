import type { ReactNode } from 'react'

/** The promise that nothing leaves the device, with a padlock. */
export function Lock({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex gap-3 rounded-card border border-transparent bg-leaf-tint px-4 py-3.5 text-note">
      <svg
        aria-hidden="true"
        width="26"
        height="26"
        viewBox="0 0 24 24"
        fill="none"
        strokeWidth="2"
        className="flex-none stroke-leaf"
      >
        <rect x="4" y="10" width="16" height="11" rx="2" />
        <path d="M8 10V7a4 4 0 018 0v3" />
      </svg>
      <p>
        <b className="block">{title}</b>
        {children}
      </p>
    </div>
  )
}
