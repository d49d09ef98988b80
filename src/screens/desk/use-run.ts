import { useEffect, useRef, useState } from 'react'
import { type Desk, type Made, personOf } from '../../desk/desk'
import { changed } from '../../desk/queue'
import type { File } from '../../documents/pdf/job'
import type { Day } from '../../rules/fact'
import { useWords } from '../loading/use-words'
import { printBundle, printSlip, wordsIn } from './run-papers'
import type { Order } from './run-plan'
import { runPlan } from './run-plan'
import type { Laws } from './use-laws'

export type Run =
  | { readonly state: 'running' | 'stopped'; readonly done: number; readonly of: number }
  | {
      readonly state: 'ready'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly people: number
      readonly pages: number
      /** Who has a character in their name that no paper can print. */
      readonly left: readonly string[]
    }
  | { readonly state: 'failed' }

/** So many packets are drawn at once: starting to draw takes longer than drawing a page. */
const BATCH = 6

type Props = { desk: Desk; laws: Laws; today: Day; change: (move: (desk: Desk) => Desk) => void }

/** A print run: all who are ready as one file, drawn few at a time. It can be stopped, and goes on where it was. */
export function useRun({ desk, laws, today, change }: Props) {
  const { words } = useWords()
  const [run, setRun] = useState<Run>()
  const gate = useRef(opened())
  useEffect(
    () => () => {
      gate.current.ended = true
      gate.current.goOn()
    },
    [],
  )

  const start = async (order: Order, title: string) => {
    const own = opened()
    gate.current = own
    const piles = runPlan(desk, laws, today, order)
    const of = piles.reduce((sum, { bundles }) => sum + bundles.length, 0)
    const [{ startDrawing }, { startMergeThere }] = await Promise.all([
      import('../../documents/pdf/start'),
      import('../../documents/official/start-merge'),
    ])
    const merging = startMergeThere()
    const made = new Map<string, readonly Made[]>()
    const left: string[] = []
    let done = 0
    let pages = 0
    const flush = async (files: readonly File[]) => {
      if (files.length === 0) return
      const drawn = await startDrawing(files, () => undefined).done
      for (const { id } of files) {
        const bytes = drawn[id]
        if (bytes) pages = await merging.add(bytes)
      }
    }
    try {
      setRun({ state: 'running', done, of })
      for (const pile of piles) {
        const first = printSlip(pile, laws, words)
        let files: readonly File[] = first ? [{ id: 'slip', title, papers: [first] }] : []
        for (const bundle of pile.bundles) {
          if (own.stopped && !own.ended) {
            setRun({ state: 'stopped', done, of })
            await new Promise<void>((resolve) => {
              own.goOn = resolve
            })
            setRun({ state: 'running', done, of })
          }
          if (own.ended) return
          const { person, filings } = bundle
          const spoken = await wordsIn(
            words,
            person.language,
            filings.map(({ state }) => state),
          )
          const printed = printBundle(bundle, laws, today, desk.event.clinic, spoken)
          if ('unprintable' in printed) left.push(person.called)
          else {
            files = [...files, { id: person.id, title, papers: printed.papers }]
            made.set(person.id, [...(made.get(person.id) ?? []), ...printed.made])
          }
          if (files.length >= BATCH) {
            await flush(files)
            files = []
          }
          done += 1
          setRun({ state: 'running', done, of })
        }
        await flush(files)
      }
      if (own.ended) return
      const bytes = await merging.finish(title)
      const now = Date.now()
      change((was) =>
        [...made].reduce((so, [id, papers]) => {
          const before = personOf(so, id)
          return before ? changed(so, id, { station: 'papers', made: [...before.made, ...papers] }, now) : so
        }, was),
      )
      setRun({ state: 'ready', bytes, people: made.size, pages, left })
    } catch {
      setRun({ state: 'failed' })
    } finally {
      merging.stop()
    }
  }
  return {
    run,
    start: (order: Order, title: string) => void start(order, title).catch(() => setRun({ state: 'failed' })),
    stop: () => {
      gate.current.stopped = true
    },
    goOn: () => {
      gate.current.stopped = false
      gate.current.goOn()
    },
    close: () => {
      gate.current.ended = true
      gate.current.goOn()
      setRun(undefined)
    },
  }
}

/** What may hold a run up, or end it. */
type Gate = { stopped: boolean; ended: boolean; goOn: () => void }

const opened = (): Gate => ({ stopped: false, ended: false, goOn: () => undefined })
