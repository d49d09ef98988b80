import type { ReactNode } from 'react'

type Props = {
  main: ReactNode
  others?: ReactNode
  /** Stays below what can be chosen, and never covers it. */
  below?: boolean
}

/** The ways on from a screen. The main one stays within the thumb's reach at the bottom. */
export function Actions({ main, others, below }: Props) {
  return (
    <>
      {main && (
        <div
          className={`screen-only -mx-5 mt-auto px-5 pt-4 pb-3 ${below ? '' : 'sticky bottom-14 bg-linear-to-t from-paper from-80% to-transparent forced-colors:bg-paper [@media(max-height:30rem)]:static'}`}
        >
          {main}
        </div>
      )}
      {others && <div className={`screen-only grid gap-3.5 ${main ? '-mt-2' : 'mt-auto'}`}>{others}</div>}
    </>
  )
}
