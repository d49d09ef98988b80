type Props = {
  id: string
  label: string
  value: string
  onChange: (value: string) => void /** Said aloud while typing: how many were found. */
  found: string
}

/** A box that narrows the list below it. */
export function SearchField({ id, label, value, onChange, found }: Props) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-small font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault()
        }}
        className="h-[52px] w-full rounded-[10px] border-2 border-muted bg-card px-3.5 text-typed"
      />
      <p role="status" className="mt-1 text-small text-muted">
        {found}
      </p>
    </div>
  )
}
