import { useTranslation } from 'react-i18next'
import type { Outcome } from '../../rules/decision'
import { CallLink } from '../../ui/CallLink'
import { Disclosure } from '../../ui/Disclosure'
import { OutLink } from '../../ui/OutLink'
import type { Show } from './show'

/** Who helps for free in this state, each with a way to reach them. */
export function Helpers({ rules, verdict }: Show) {
  const { t } = useTranslation()
  return (
    <Disclosure title={t('outcome.helpers')} open={needsOthers(verdict.outcome)}>
      <ul className="grid gap-3">
        {rules.helpers.map(({ name, phones = [], email, url }) => (
          <li key={name} className="grid justify-items-start gap-1">
            {url ? (
              <OutLink href={url} newTab={t('newTab')}>
                {name}
              </OutLink>
            ) : (
              <b>{name}</b>
            )}
            {phones.map((phone) => (
              <CallLink key={phone} phone={phone} label={t('outcome.call', { phone })} whom={name} />
            ))}
            {email && (
              <a href={`mailto:${email}`} className="inline-block min-h-12 py-3 break-all text-leaf underline">
                {email}
              </a>
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
