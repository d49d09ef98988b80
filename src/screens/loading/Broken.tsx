import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Trouble } from './Trouble'

type Props = {
  /** Goes on elsewhere. */
  goOn: () => void
  /** Leads to keeping the answers; left out where there are none. */
  keep: (() => void) | undefined
}

/** A screen broke. The answers are still there. */
export function Broken({ goOn, keep }: Props) {
  const { t } = useTranslation()
  return (
    <Trouble title={t('trouble.crash')} text={t('trouble.crashText')}>
      <Button onClick={goOn}>{t('trouble.goOn')}</Button>
      {keep && (
        <Button ghost onClick={keep}>
          {t('gone.keep')}
        </Button>
      )}
    </Trouble>
  )
}
