import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { pathKey } from '../../i18n/keys'
import { LinkButton } from '../../ui/Button'
import { List, Row } from '../../ui/List'
import { Pill } from '../../ui/Pill'
import { pillOf } from './pill'
import type { Show } from './show'

type Props = Show & { paths: readonly string[]; makePapers: (path: string) => void }

/** The other paths in law that are open, or open later. Those that are open and filed lead to their papers. */
export function Also({ verdict, words: { law, language }, paths, makePapers }: Props) {
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
            {paths.includes(path) && (
              <LinkButton onClick={() => makePapers(path)}>
                {t('outcome.papersFor', { path: law(pathKey(path, 'name')) })}
              </LinkButton>
            )}
          </Row>
        ))}
      </List>
    </section>
  )
}
