import { useTranslation } from 'react-i18next'
import { Heading } from '../../ui/Heading'
import { Lock } from '../../ui/Lock'
import { StruckPage } from '../../ui/StruckPage'

const facts = ['cost', 'time', 'place'] as const

/** What the page does, what it costs, how long it takes, and that nothing leaves the device. */
export function Promises({ takesFocus }: { takesFocus: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <div className="flex items-center gap-4">
        <StruckPage />
        <Heading takesFocus={takesFocus}>{t('start.title')}</Heading>
      </div>
      <p>{t('start.lead')}</p>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(6rem,100%),1fr))] gap-2 text-center text-small">
        {facts.map((fact) => (
          <li key={fact}>
            <b className="block">{t(`start.${fact}`)}</b>
            <span className="text-muted">{t(`start.${fact}Text`)}</span>
          </li>
        ))}
      </ul>
      <Lock title={t('start.lockTitle')}>{t('start.lockText')}</Lock>
    </>
  )
}
