import type { ReactNode } from 'react'

type Props = {
  id: string
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode /** Stands under the words, outside the label. */
  more?: ReactNode
}

/** A row with a box to tick. Stands in a List. */
export function CheckRow({ id, checked, onChange, children, more }: Props) {
  return (
    <li className="border-t border-line px-4 py-1 first:border-t-0">
      <label htmlFor={id} className="flex min-h-12 items-start gap-3 py-2.5">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          className="mt-px size-[26px] flex-none rounded-[7px] accent-leaf"
        />
        <span className="min-w-0 flex-1">{children}</span>
      </label>
      {more && <div className="ps-[38px]">{more}</div>}
    </li>
  )
}
