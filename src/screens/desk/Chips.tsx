type Chip<V extends string> = {
  readonly value: V
  readonly label: string
  /** The key that does the same in the queue. */
  readonly key?: number
}

type Props<V extends string> = {
  legend: string
  name: string
  all: readonly Chip<V>[]
  chosen: readonly V[]
  choose: (value: V) => void
  /** `radio`: one of them. `checkbox`: any of them. */
  kind: 'radio' | 'checkbox'
}

/** Short words to tap, some of them on. */
export function Chips<V extends string>({ legend, name, all, chosen, choose, kind }: Props<V>) {
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-2">
      <legend className="mb-1 text-small font-semibold">{legend}</legend>
      {all.map(({ value, label, key }) => (
        <label
          key={value}
          className="flex min-h-12 max-w-full min-w-0 items-center gap-1.5 rounded-full border-2 border-line bg-card px-3.5 text-small font-semibold has-[:checked]:border-leaf has-[:checked]:bg-leaf-tint has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-sky"
        >
          <input
            type={kind}
            name={`desk-${name}`}
            checked={chosen.includes(value)}
            onChange={() => choose(value)}
            className="size-4 accent-leaf"
          />
          {label}
          {key !== undefined && (
            <span aria-hidden="true" className="text-tiny font-normal text-muted">
              {key}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  )
}
