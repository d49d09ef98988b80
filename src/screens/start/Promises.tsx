import { useTranslation } from 'react-i18next'
import { Heading } from '../../ui/Heading'
import { StruckPage } from '../../ui/StruckPage'

const facts = ['cost', 'time', 'place'] as const

/** What the page does, what it costs, how long it takes, and where the answers stay. */
export function Promises({ takesFocus }: { takesFocus: boolean }) {
  const { t } = useTranslation()
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <StruckPage />
        <Heading takesFocus={takesFocus} className="min-w-0 flex-[1_1_10rem]">
          {t('start.title')}
        </Heading>
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
    </>
  )
}
