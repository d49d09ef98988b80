import { useTranslation } from 'react-i18next'
import type { Outcome } from '../../rules/decision'
import { Disclosure } from '../../ui/Disclosure'
import { OutLink } from '../../ui/OutLink'
import type { Show } from './show'

/** Who helps for free in this state. */
export function Helpers({ rules, verdict }: Show) {
  const { t } = useTranslation()
  return (
    <Disclosure title={t('outcome.helpers')} open={needsOthers(verdict.outcome)}>
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

/** Where we can do nothing ourselves, those who can are in plain view. */
const needsOthers = (outcome: Outcome): boolean => outcome === 'get_help' || outcome === 'not_eligible'
