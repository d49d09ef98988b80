import { useEffect, useRef, useState } from 'react'
import type { Assembled } from '../../documents/assemble'
import { layOut } from '../../documents/layout/pages'
import type { Drawn, File } from '../../documents/pdf/job'

export const PACKET = 'packet'
export const READING = 'reading'

export type Drawing =
  | { readonly state: 'drawing'; readonly done: number; readonly of: number; readonly cancel: () => void }
  | { readonly state: 'ready'; readonly drawn: Drawn }
  /** `engine`: this browser cannot draw at all, or failed twice. */
  | { readonly state: 'cancelled' | 'failed' | 'engine' }

/**
 * The files of a packet: all papers in one, each by itself, and the copy for reading. `neutral` is the title of all where
 * none may tell what it is: the browser remembers the titles of files that it showed.
 */
export function filesOf(
  { sheets, guideLaid }: Assembled,
  titles: { readonly packet: string; readonly reading: string; readonly neutral: string | undefined },
): readonly File[] {
  const singles = [...sheets.map(({ laid }) => laid), ...(guideLaid ? [guideLaid] : [])]
  const files = [
    { id: PACKET, title: titles.packet, papers: singles },
    ...singles.map((laid) => ({ id: laid.template, title: laid.title, papers: [laid] })),
    { id: READING, title: titles.reading, papers: sheets.map(({ reading }) => layOut(reading)) },
  ]
  return files.map((file) => ({ ...file, title: titles.neutral ?? file.title }))
}

/** Draws the files as soon as they are known, so that saving and sharing need no wait. `again` starts over. */
export function useDrawing(files: readonly File[] | undefined): { drawing: Drawing | undefined; again: () => void } {
  const [drawing, setDrawing] = useState<Drawing>()
  const [tries, setTries] = useState(0)
  const failures = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: every try starts over
  useEffect(() => {
    if (!files) return
    let here = true
    let stop = () => {}
    const show = (next: Drawing) => here && setDrawing(next)
    const cancel = () => {
      stop()
      show({ state: 'cancelled' })
      here = false
    }
    show({ state: 'drawing', done: 0, of: files.length, cancel })
    import('../../documents/pdf/start')
      .then(({ startDrawing }) => {
        if (!here) return
        const started = startDrawing(files, (done) => show({ state: 'drawing', done, of: files.length, cancel }))
        stop = started.cancel
        return started.done.then((drawn) => show({ state: 'ready', drawn }))
      })
      // The name is looked at rather than the module that gave it, which may be what did not load.
      .catch((error) => {
        failures.current++
        const isHopeless = failures.current > 1 || (error instanceof Error && error.name === 'NoEngine')
        show({ state: isHopeless ? 'engine' : 'failed' })
      })
    return () => {
      here = false
      stop()
    }
  }, [files, tries])
  return { drawing, again: () => setTries((was) => was + 1) }
}
