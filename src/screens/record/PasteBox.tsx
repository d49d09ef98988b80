import { useTranslation } from 'react-i18next'

type Props = { value: string; onChange: (text: string) => void }

/** A place for copied text. */
export function PasteBox({ value, onChange }: Props) {
  const { t } = useTranslation('record')
  return (
    <div className="grid gap-1">
      <label htmlFor="record-text" className="text-small font-semibold">
        {t('read.paste')}
      </label>
      <p id="record-text-hint" className="text-small text-muted">
        {t('read.pasteHint')}
      </p>
      <textarea
        id="record-text"
        value={value}
        rows={4}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="record-text-hint"
        onChange={({ target }) => onChange(target.value)}
        className="w-full rounded-[10px] border-2 border-muted bg-card px-3.5 py-2 font-mono text-small"
      />
    </div>
  )
}
