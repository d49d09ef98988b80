export type MarkKind = 'yes' | 'clock' | 'unsure' | 'info'

const drawings: Readonly<Record<MarkKind, { sign: string; color: string }>> = {
  yes: { sign: '✓', color: 'text-leaf' },
  clock: { sign: '◷', color: 'text-amber' },
  unsure: { sign: '?', color: 'text-amber' },
  info: { sign: '›', color: 'text-sky' },
}

/** A small sign before a row. It says nothing that the words do not say. */
export function Mark({ kind }: { kind: MarkKind }) {
  return (
    <span aria-hidden="true" className={`w-4 flex-none text-center font-bold ${drawings[kind].color}`}>
      {drawings[kind].sign}
    </span>
  )
}
