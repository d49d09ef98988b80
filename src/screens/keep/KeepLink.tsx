import { useTranslation } from 'react-i18next'
import { goTo } from '../../interview/trail'
import type { Moves } from '../walk/walk'

/** The quiet way to keeping what was said. */
export function KeepLink({ move }: Pick<Moves, 'move'>) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      onClick={() => move((was) => goTo(was, { screen: 'keep' }))}
      className="min-h-14 w-full rounded-card border border-line bg-card px-4 py-3 text-start"
    >
      <b className="block">{t('keep.title')}</b>
      <small className="block text-small text-muted">{t('keep.only')}</small>
    </button>
  )
}
