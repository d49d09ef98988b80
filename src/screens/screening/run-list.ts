import { loadJurisdiction } from '../../jurisdictions'
import type { Finding } from '../../screening/finding'
import { decideThere } from '../../screening/start'
import { type Decided, type Head, heldList, holdList, type Setting } from './held-list'

/** Begins to decide the list that is held. Rejects where the law cannot be loaded. */
export async function runList(file: File, head: Head, setting: Setting): Promise<void> {
  const { rules, directory } = await loadJurisdiction(setting.state)
  const { courts } = await directory()
  const findings: Finding[] = []
  let last = performance.now()
  const { layout, today, whole } = setting
  const running = decideThere(
    { file, rules, courts, layout, today, whole },
    {
      progress: ({ bytes, rows, findings: more }) => {
        findings.push(...more)
        change((was) => {
          const now = performance.now()
          const took = was.took + (was.isPaused ? 0 : now - last)
          last = now
          return { ...was, bytes, rows, findings, took }
        })
      },
      done: (done) => change(({ running: _, ...was }) => ({ ...was, findings: [...findings], done })),
      failed: () => change(({ running: _, ...was }) => ({ ...was, findings: [...findings], failed: true })),
    },
  )
  holdList({ file, head, setting, findings, bytes: 0, rows: 0, took: 0, running, isPaused: false })

  function change(to: (was: Decided) => Decided): void {
    const was = heldList()
    if (was && 'running' in was && was.running === running) holdList(to(was))
  }
}

/** Waits, or goes on. */
export function pauseList(list: Decided, isPaused: boolean): void {
  if (isPaused) list.running?.pause()
  else list.running?.goOn()
  holdList({ ...list, isPaused })
}
