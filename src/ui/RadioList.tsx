import { useRef } from 'react'

export type Option = {
  readonly value: string
  readonly label: string
  readonly note?: string | undefined
  /** The language of its words, where it is not that of the page. */
  readonly lang?: string
}

type Props = {
  readonly name: string
  readonly options: readonly Option[]
  readonly value: string
  /** Chosen with the keyboard or a pointer. */
  readonly onChange: (value: string) => void
  /** Chosen with a tap or a click: the person can go on at once. Arrow keys only wander. */
  readonly onTap?: (value: string) => void
  readonly invalid?: boolean
}

/** Large choices, one of which can be picked. Stands inside a fieldset whose legend asks the question. */
export function RadioList({ name, options, value, onChange, onTap, invalid }: Props) {
  const byPointer = useRef(false)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      {options.map((option, index) => (
        <label
          key={option.value}
          onPointerDown={() => {
            byPointer.current = true
          }}
          onKeyDown={() => {
            byPointer.current = false
          }}
          className={`flex min-h-14 items-start gap-3.5 rounded-card border-2 px-4 py-3.5 has-[:checked]:border-leaf has-[:checked]:bg-leaf-tint has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-sky ${invalid ? 'border-clay' : 'border-line'} bg-card`}
        >
          <input
            type="radio"
            id={index === 0 ? name : `${name}-${option.value}`}
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            onClick={() => {
              if (byPointer.current) onTap?.(option.value)
              byPointer.current = false
            }}
            className="mt-px size-6 flex-none appearance-none rounded-full border-2 border-muted outline-none checked:border-[7px] checked:border-leaf forced-colors:appearance-auto"
          />
          <span className="min-w-0" lang={option.lang}>
            {option.label}
            {option.note && <small className="block text-small text-muted">{option.note}</small>}
          </span>
        </label>
      ))}
    </div>
  )
}
