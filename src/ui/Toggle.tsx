import type { Option } from './RadioList'

type Props = {
  /** Left out where the choices stand in a fieldset of their own. */
  legend?: string
  name: string
  value: string
  onChange: (value: string) => void
  options: readonly Option[]
  invalid?: boolean
}

/** Two or three short choices side by side. */
export function Toggle({ legend, name, value, onChange, options, invalid }: Props) {
  const Box = legend === undefined ? 'div' : 'fieldset'
  return (
    <Box
      className={`flex w-fit max-w-full overflow-hidden rounded-[10px] border-2 bg-card ${invalid ? 'border-clay' : 'border-muted'}`}
    >
      {legend !== undefined && <legend className="sr-only">{legend}</legend>}
      {options.map((option, index) => (
        <label
          key={option.value}
          className="grid min-h-12 place-items-center border-s-2 border-line px-4 py-2 text-small first-of-type:border-s-0 font-semibold has-[:checked]:bg-leaf has-[:checked]:text-on-leaf has-[:focus-visible]:outline-3 has-[:focus-visible]:-outline-offset-3 has-[:focus-visible]:outline-sky"
        >
          <input
            type="radio"
            id={index === 0 ? name : undefined}
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            className="sr-only"
          />
          {option.label}
        </label>
      ))}
    </Box>
  )
}
