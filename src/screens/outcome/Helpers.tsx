import { useTranslation } from 'react-i18next'
import { Disclosure } from '../../ui/Disclosure'
import { OutLink } from '../../ui/OutLink'
import type { Show } from './show'

/** Who helps for free in this state. */
export function Helpers({ rules }: Show) {
  const { t } = useTranslation()
  return (
    <Disclosure title={t('outcome.helpers')}>
      <ul className="grid gap-1">
        {rules.helpers.map(({ name, url }) => (
          <li key={name}>
            {url ? (
              <OutLink href={url} newTab={t('newTab')}>
                {name}
              </OutLink>
            ) : (
              <span className="inline-block py-2">{name}</span>
            )}
          </li>
        ))}
        <li>{t('outcome.helpersMore')}</li>
      </ul>
    </Disclosure>
  )
}
