import type { ReactNode } from 'react'

type Props = {
  name: string
  controls: ReactNode
  footer: ReactNode
  leave: ReactNode
  /** For a desk: as wide as a laptop. */
  wide?: boolean
  children: ReactNode
}

/** The frame of every screen: mark and controls above, the way out below. */
export function Page({ name, controls, footer, leave, wide, children }: Props) {
  const width = wide ? 'max-w-[80rem]' : 'max-w-xl'
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b border-line bg-card">
        <div className={`mx-auto flex ${width} flex-wrap items-center gap-x-2.5 ps-4.5 pe-3 py-1.5`}>
          <svg aria-hidden="true" width="28" height="28" viewBox="0 0 28 28" className="flex-none">
            <rect width="28" height="28" rx="8" className="fill-leaf" />
            <path d="M8 6h8l4 4v12H8z" className="fill-card" />
            <path d="M11 15l2.2 2.3 4.3-5.3" strokeWidth="2" fill="none" className="stroke-leaf" />
          </svg>
          <span className="max-w-[calc(100%-40px)] font-serif text-action leading-tight font-bold tracking-[-0.01em]">
            {name}
          </span>
          <span className="ms-auto flex flex-none items-center">{controls}</span>
        </div>
      </header>
      <main className={`mx-auto flex w-full ${width} flex-1 flex-col px-5 pt-5.5 pb-6`}>{children}</main>
      {/* Only the way out stays in sight: at large text all of it would cover a fifth of a phone. */}
      <footer className="contents text-tiny text-muted">
        <div className={`mx-auto w-full ${width} px-4.5 pb-1`}>{footer}</div>
        <div className="sticky bottom-0 z-10 border-t border-line bg-card [@media(max-height:30rem)]:static">
          <div className={`mx-auto flex ${width} justify-end px-4.5`}>{leave}</div>
        </div>
      </footer>
    </div>
  )
}

/** The parts of a screen, one below the other. `still`: the first page, which was there before. */
export function Stack({ still, children }: { still?: boolean; children: ReactNode }) {
  return <div className={`${still ? '' : 'arrive '}flex flex-1 flex-col gap-4.5`}>{children}</div>
}
