import { useTranslation } from 'react-i18next'
import type { Finding } from '../../screening/finding'
import { Pill } from '../../ui/Pill'
import { pillOf } from '../outcome/pill'

/** What became of a conviction, in one or two words. */
export function OutcomePill({ decided }: Pick<Finding, 'decided'>) {
  const { t } = useTranslation('screening')
  const { t: app } = useTranslation()
  if (decided.status === 'reported') return <Pill tone="ask">{t('reported')}</Pill>
  return <Pill tone={pillOf(decided.outcome)}>{app(`pill.${decided.outcome}`)}</Pill>
}
