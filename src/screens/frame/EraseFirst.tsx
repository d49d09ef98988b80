import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

type Props = { erase: () => void; stay: () => void }

/** Asks once before answers are erased that are on no saved paper. */
export function EraseFirst({ erase, stay }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('erase.title')} onClose={stay}>
      <p id="dialog-text" className="mb-4">
        {t('erase.text')}
      </p>
      <div className="grid gap-3.5">
        <Button onClick={erase}>{t('erase.yes')}</Button>
        <Button ghost onClick={stay}>
          {t('erase.no')}
        </Button>
      </div>
    </Dialog>
  )
}
