import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** One more person: what they want to be called, and Enter. */
export function AddPerson({ add }: { add: (called: string) => void }) {
  const { t } = useTranslation('desk')
  const [called, setCalled] = useState('')
  return (
    <form
      className="flex flex-wrap gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (called.trim() === '') return
        add(called)
        setCalled('')
      }}
    >
      <label htmlFor="desk-add" className="w-full text-small font-semibold">
        {t('add.label')}
      </label>
      <input
        id="desk-add"
        value={called}
        maxLength={60}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby="desk-add-hint"
        onChange={({ target }) => setCalled(target.value)}
        className="h-12 min-w-0 flex-[1_1_7rem] rounded-[10px] border-2 border-muted bg-card px-3 text-base"
      />
      <button
        type="submit"
        className="min-h-12 rounded-full border-2 border-leaf bg-paper px-4 font-semibold text-leaf"
      >
        {t('add.button')}
      </button>
      <p id="desk-add-hint" className="w-full text-tiny text-muted">
        {t('add.hint')}
      </p>
    </form>
  )
}
