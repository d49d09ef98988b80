import type { ReactNode } from 'react'

type Props = { main: ReactNode; others?: ReactNode }

/** The ways on from a screen. The main one stays within the thumb's reach at the bottom. */
export function Actions({ main, others }: Props) {
  return (
    <>
      {main && (
        <div className="screen-only sticky bottom-0 -mx-5 mt-auto bg-linear-to-t from-paper from-80% to-transparent px-5 pt-4 pb-3 forced-colors:bg-paper [@media(max-height:30rem)]:static">
          {main}
        </div>
      )}
      {others && <div className={`screen-only grid gap-3.5 ${main ? '-mt-2' : 'mt-auto'}`}>{others}</div>}
    </>
  )
}
