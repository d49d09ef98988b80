import { use } from 'react'
import { FieldError } from '../../ui/FieldError'
import { ClinicDevice } from '../clinic/clinic-device'

type Props = {
  id: string
  label: string
  value: string
  onChange: (value: string) => void
  shown: boolean
  /** Whether it is made up now, or was before. */
  made: 'new' | 'before'
  error?: string | undefined
  describedBy?: string
}

/** A box for a passphrase. On a shared device the browser is asked not to remember it. */
export function PassphraseField({ id, label, value, onChange, shown, made, error, describedBy }: Props) {
  const own = use(ClinicDevice).minutes === undefined
  const described = [error && `${id}-error`, describedBy].filter(Boolean).join(' ') || undefined
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      <FieldError id={`${id}-error`} text={error} />
      <input
        id={id}
        type={shown ? 'text' : 'password'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete={own ? (made === 'new' ? 'new-password' : 'current-password') : 'off'}
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={500}
        aria-invalid={error ? true : undefined}
        aria-describedby={described}
        className={`h-[52px] w-full rounded-[10px] border-2 bg-card px-3.5 text-typed ${error ? 'border-[3px] border-clay' : 'border-muted'}`}
      />
    </div>
  )
}

/** Shows what is typed. */
export function ShowSwitch({
  label,
  shown,
  onChange,
}: {
  label: string
  shown: boolean
  onChange: (shown: boolean) => void
}) {
  return (
    <label htmlFor="show-passphrase" className="flex min-h-12 w-fit items-center gap-3">
      <input
        id="show-passphrase"
        type="checkbox"
        checked={shown}
        onChange={({ target }) => onChange(target.checked)}
        className="size-[26px] flex-none accent-leaf"
      />
      {label}
    </label>
  )
}
