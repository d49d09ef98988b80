type Props = {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  options: readonly { readonly value: string; readonly label: string }[]
  /** Stands below the box. */
  note?: string | undefined
}

/** One choice from a long list, as the device shows such lists. */
export function Choose({ id, label, value, onChange, options, note }: Props) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-small font-semibold">
        {label}
      </label>
      <select
        id={id}
        value={value}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={({ target }) => onChange(target.value)}
        className="min-h-[52px] w-full rounded-[10px] border-2 border-muted bg-card px-3 text-base"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {note && (
        <p id={`${id}-note`} className="mt-1 text-small break-words text-muted">
          {note}
        </p>
      )}
    </div>
  )
}
