import { useTranslation } from 'react-i18next'
import { NumberedSteps } from '../../ui/NumberedSteps'

const steps = ['stick', 'printer', 'shared', 'sheets', 'passphrase', 'checked', 'rehearse'] as const

/** How a clinic sets up an event in ten minutes, and what volunteers may and may not say. */
export function HowTo() {
  const { t } = useTranslation('desk')
  return (
    <div className="grid gap-4">
      <NumberedSteps steps={steps.map((step) => ({ id: step, text: t(`how.step.${step}`) }))} />
      <h3>{t('how.mayTitle')}</h3>
      <p>{t('how.may')}</p>
      <h3>{t('how.mayNotTitle')}</h3>
      <p>{t('how.mayNot')}</p>
    </div>
  )
}
