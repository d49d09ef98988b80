import { FieldError } from '../../ui/FieldError'
import type { Picked } from './picked-bytes'

type Props = {
  id: string
  label: string
  button: string
  /** The file that was picked, or that there is none. */
  name: string
  error: string | undefined
  accept?: string
  onPick: (file: Picked | undefined) => void
}

/** A way to pick one file. Its words are the page's, not the browser's, whose language may be another. */
export function FilePick({ id, label, button, name, error, accept, onPick }: Props) {
  return (
    <div className="grid gap-1">
      <p id={`${id}-label`} className="text-small font-semibold">
        {label}
      </p>
      <FieldError id={`${id}-error`} text={error} />
      <label
        htmlFor={id}
        className="flex min-h-14 flex-wrap items-center gap-x-3 rounded-[10px] border-2 border-dashed border-muted bg-card px-3.5 py-2 has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-sky"
      >
        <b id={`${id}-button`} className="text-leaf underline">
          {button}
        </b>
        <span id={`${id}-name`} className="min-w-0 break-all">
          {name}
        </span>
        <input
          id={id}
          type="file"
          accept={accept}
          className="sr-only"
          aria-labelledby={`${id}-label ${id}-button`}
          aria-describedby={error ? `${id}-name ${id}-error` : `${id}-name`}
          onChange={({ target }) => onPick(target.files?.[0])}
        />
      </label>
    </div>
  )
}
