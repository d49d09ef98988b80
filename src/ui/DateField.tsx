import { useRef } from 'react'

export type DatePart = 'month' | 'day' | 'year'
type DateValues = Readonly<Record<DatePart, string>>

type Props = {
  id: string
  labels: DateValues
  values: DateValues
  onChange: (part: DatePart, value: string) => void
  /** Parts that need a look. */
  invalid: readonly string[]
  describedBy?: string | undefined
  /** Birthday words for the browser's memory, where it is the person's own. */
  birthday?: boolean
  /** The last box is full. */
  onFull?: (() => void) | undefined
}

const parts: readonly { part: DatePart; length: number; grow: string }[] = [
  { part: 'month', length: 2, grow: 'flex-1' },
  { part: 'day', length: 2, grow: 'flex-1' },
  { part: 'year', length: 4, grow: 'flex-[1.4]' },
]

/** Three plain boxes. A full box hands over to the next one. */
export function DateField({ id, labels, values, onChange, invalid, describedBy, birthday, onFull }: Props) {
  const boxes = useRef<(HTMLInputElement | null)[]>([])
  return (
    <div className="flex max-w-96 gap-3">
      {parts.map(({ part, length, grow }, index) => (
        <div key={part} className={`min-w-0 ${grow}`}>
          <label htmlFor={`${id}-${part}`} className="block text-small font-semibold">
            {labels[part]}
          </label>
          <input
            ref={(box) => {
              boxes.current[index] = box
            }}
            id={`${id}-${part}`}
            type="text"
            inputMode="numeric"
            autoComplete={birthday ? `bday-${part}` : 'off'}
            autoCorrect="off"
            spellCheck={false}
            maxLength={length}
            value={values[part]}
            aria-invalid={invalid.includes(part) || undefined}
            aria-describedby={describedBy}
            onChange={(event) => {
              const typed = event.target.value.replace(/\D/g, '')
              onChange(part, typed)
              if (!isFull(part, typed, values[part])) return
              if (part === 'year') onFull?.()
              else boxes.current[index + 1]?.focus()
            }}
            onKeyDown={(event) => {
              if (event.key === 'Backspace' && values[part] === '') boxes.current[index - 1]?.focus()
            }}
            className={`h-[52px] w-full rounded-[10px] border-2 bg-card px-3.5 text-typed ${invalid.includes(part) ? 'border-[3px] border-clay' : 'border-muted'}`}
          />
        </div>
      ))}
    </div>
  )
}

/** A month from 2 to 9 and a day from 4 to 9 need no second digit. Correcting backwards never jumps. */
function isFull(part: DatePart, typed: string, before: string): boolean {
  if (typed.length <= before.length) return false
  if (part === 'year') return typed.length === 4
  return typed.length === 2 || Number(typed) > (part === 'month' ? 1 : 3)
}
