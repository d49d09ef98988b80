import type { HTMLAttributes, Ref } from 'react'

type Props = {
  id: string
  value: string
  onChange: (value: string) => void
  /** Set where the heading is not the label. */
  label?: string | undefined
  describedBy?: string | undefined
  invalid?: boolean
  autoComplete?: string
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  narrow?: boolean
  ref?: Ref<HTMLInputElement>
}

/** More than any answer may have, so that what is too long is named and not cut; less than what makes a browser hang. */
const LONGEST = 2000

/** One line of text. */
export function TextField({
  id,
  value,
  onChange,
  label,
  describedBy,
  invalid,
  autoComplete = 'off',
  inputMode,
  narrow,
  ref,
}: Props) {
  return (
    <div>
      {label && (
        <label htmlFor={id} className="mb-1 block text-small font-semibold">
          {label}
        </label>
      )}
      <input
        ref={ref}
        id={id}
        type="text"
        value={value}
        maxLength={LONGEST}
        inputMode={inputMode}
        autoComplete={autoComplete}
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        onChange={(event) => onChange(event.target.value)}
        className={`h-[52px] rounded-[10px] border-2 bg-card px-3.5 text-typed ${narrow ? 'w-40 max-w-full' : 'w-full'} ${invalid ? 'border-[3px] border-clay' : 'border-muted'}`}
      />
    </div>
  )
}
