import { FieldError } from './FieldError'

type Props = {
  id: string
  label: string
  hint?: string
  button: string
  /** What was picked, or that there is nothing yet. */
  name: string
  error?: string | undefined
  accept?: string
} & (
  | { multiple?: false; onPick: (file: File | undefined) => void }
  | { multiple: true; onPick: (files: readonly File[]) => void }
)

/** A way to pick a file, or several. Its words are the page's, not the browser's, whose language may be another. */
export function FilePick({ id, label, hint, button, name, error, accept, ...pick }: Props) {
  const about = [hint && `${id}-hint`, `${id}-name`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="grid gap-1">
      <p id={`${id}-label`} className="text-small font-semibold">
        {label}
      </p>
      {hint && (
        <p id={`${id}-hint`} className="text-small text-muted">
          {hint}
        </p>
      )}
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
          multiple={pick.multiple}
          className="sr-only"
          aria-labelledby={`${id}-label ${id}-button`}
          aria-describedby={about}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])]
            // The same file can be picked again.
            target.value = ''
            if (pick.multiple) pick.onPick(files)
            else pick.onPick(files[0])
          }}
        />
      </label>
    </div>
  )
}
