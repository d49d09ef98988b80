import type { Option } from './RadioList'

type Props = {
  legend: string
  name: string
  value: string
  onChange: (value: string) => void
  options: readonly Option[]
}

/** Two or three short choices side by side. */
export function Toggle({ legend, name, value, onChange, options }: Props) {
  return (
    <fieldset className="flex w-fit overflow-hidden rounded-[10px] border-2 border-muted">
      <legend className="sr-only">{legend}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="min-h-12 px-4 py-2.5 text-small font-semibold has-[:checked]:bg-leaf has-[:checked]:text-on-leaf has-[:focus-visible]:outline-3 has-[:focus-visible]:-outline-offset-3 has-[:focus-visible]:outline-sky"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            className="sr-only"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
