import { useTranslation } from 'react-i18next'

type Props = {
  /** How many are picked. */
  count: number
  onPick: (files: readonly File[]) => void
}

/** A way to pick files. No name of a file is shown: it may tell whose record it is. */
export function RecordFiles({ count, onPick }: Props) {
  const { t } = useTranslation('record')
  return (
    <div className="grid gap-1">
      <p id="record-file-label" className="text-small font-semibold">
        {t('read.files')}
      </p>
      <p id="record-file-hint" className="text-small text-muted">
        {t('read.kinds')}
      </p>
      <label
        htmlFor="record-file"
        className="flex min-h-14 flex-wrap items-center gap-x-3 rounded-[10px] border-2 border-dashed border-muted bg-card px-3.5 py-2 has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-sky"
      >
        <b id="record-file-button" className="text-leaf underline">
          {t('read.pick')}
        </b>
        <span id="record-file-name" className="min-w-0">
          {count === 0 ? t('read.none') : t('read.picked', { count })}
        </span>
        <input
          id="record-file"
          type="file"
          multiple
          className="sr-only"
          aria-labelledby="record-file-label record-file-button"
          aria-describedby="record-file-hint record-file-name"
          onChange={({ target }) => {
            onPick([...(target.files ?? [])])
            // The same file can be picked again.
            target.value = ''
          }}
        />
      </label>
    </div>
  )
}
