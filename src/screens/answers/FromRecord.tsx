import { useTranslation } from 'react-i18next'
import { pageRead } from '../../interview/page-read'
import type { Matter } from '../walk/matter'

type Props = { matter: Pick<Matter, 'session' | 'at'>; fact: string }

/** Says that an answer was read from a record, for as long as nobody changed it. */
export function FromRecord({ matter: { session, at }, fact }: Props) {
  const { t } = useTranslation()
  const page = pageRead(session, at, fact)
  if (page === undefined) return null
  return (
    <small className="block text-small text-leaf">
      {page > 0 ? t('answers.fromPage', { page }) : t('answers.fromRecord')}
    </small>
  )
}
