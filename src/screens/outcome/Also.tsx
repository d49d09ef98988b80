import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { pathKey } from '../../i18n/keys'
import { List, Row } from '../../ui/List'
import { Pill } from '../../ui/Pill'
import { pillOf } from '../pill'
import type { Show } from './show'

/** The other ways in law that are open, or open later. */
export function Also({ verdict, words: { law, language } }: Show) {
  const { t } = useTranslation()
  if (verdict.also.length === 0) return null
  return (
    <section className="grid gap-3">
      <h2>{t('outcome.also')}</h2>
      <List>
        {verdict.also.map(({ path, outcome, notBefore }) => (
          <Row key={path} end={<Pill tone={pillOf(outcome)}>{t(`pill.${outcome}`)}</Pill>}>
            <b className="block">{law(pathKey(path, 'name'))}</b>
            <p className="text-small">{law(pathKey(path, 'does'))}</p>
            {notBefore && (
              <p className="text-small text-muted">{t('outcome.alsoFrom', { day: formatDay(notBefore, language) })}</p>
            )}
          </Row>
        ))}
      </List>
    </section>
  )
}
