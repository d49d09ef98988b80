import type { PillTone } from './Pill'

export type TimelineStop = { readonly tone: PillTone; readonly label: string }

const fills: Readonly<Record<PillTone, string>> = {
  go: 'bg-leaf border-leaf',
  soon: 'bg-sun border-sun',
  ask: 'bg-sky-tint border-sky',
  plain: 'bg-leaf-tint border-muted',
}

/** When each thing can be done, from left to right. The list below it says the same, so it is hidden from screen readers. */
export function Timeline({ stops }: { stops: readonly TimelineStop[] }) {
  return (
    <div aria-hidden="true" className="relative flex justify-around py-3">
      <span className="absolute inset-x-5 top-[22px] h-1 rounded-full bg-line" />
      {stops.map(({ tone, label }) => (
        <span
          key={label}
          className="relative grid max-w-28 justify-items-center gap-2 text-center text-tiny text-muted"
        >
          <span className={`drawn size-6 rounded-full border-[3px] ${fills[tone]}`} />
          {label}
        </span>
      ))}
    </div>
  )
}
