import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../ui/Button'
import { Note } from '../../ui/Note'
import type { Decided } from './held-list'
import { runList } from './run-list'

/** Why a list was not read to its end, or not well; nothing where it was. */
export function Ending({ list }: { list: Decided }) {
  const { t } = useTranslation('screening')
  const { file, head, setting, done, failed } = list
  if (failed) return <Note tone="error">{t('run.failed')}</Note>
  const { trouble, stopped, tally } = done ?? {}
  return (
    <div aria-live="polite" className="grid gap-3 empty:hidden">
      {trouble && (
        <Note tone="error">
          {t(`end.${trouble.problem}`, { row: trouble.problem === 'quote_never_closes' ? trouble.row : 0 })}
        </Note>
      )}
      {stopped && <Note tone="warn">{t('end.stopped')}</Note>}
      {tally?.reasons.has('rows_not_together') && (
        <Note tone="warn">
          {t('end.apart')}{' '}
          <LinkButton onClick={() => void runList(file, head, { ...setting, whole: true })}>
            {t('end.again')}
          </LinkButton>
        </Note>
      )}
    </div>
  )
}
