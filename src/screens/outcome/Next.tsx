import { useTranslation } from 'react-i18next'
import { factKey, pathKey } from '../../i18n/keys'
import { calendarFile } from '../../interview/calendar'
import { LinkButton } from '../../ui/Button'
import { Citations } from '../../ui/Citations'
import { Disclosure } from '../../ui/Disclosure'
import { List, Row } from '../../ui/List'
import { Phones } from '../../ui/Phones'
import { saveFile } from '../papers/save-file'
import type { Show } from './show'
import { unknownTo } from './unknown-to'

/** What to do now, what it costs, how long it takes, and what it does not do. */
export function Next({ verdict, rules, answers, words: { law }, today }: Show) {
  const { t } = useTranslation()
  const { path, notBefore } = verdict
  const found = rules.paths.find((each) => each.id === path)
  const told = path === null ? undefined : law(pathKey(path, 'next'))
  // The path is known, and shut for now.
  const waits = verdict.outcome === 'get_help' || verdict.outcome === 'not_yet'
  const finds =
    verdict.outcome === 'get_help'
      ? unknownTo(verdict, answers).flatMap((fact) => law(factKey(fact, 'find')) ?? [])
      : []
  const more =
    path === null
      ? []
      : (['fee', 'wait', 'limits'] as const).flatMap((part) => {
          const text = law(pathKey(path, part))
          return text ? [{ part, text }] : []
        })
  return (
    <section className="grid gap-3">
      <h2>{t('outcome.next')}</h2>
      <List>
        <Row>
          {finds.map((find) => (
            <p key={find}>
              <Phones text={find} />
            </p>
          ))}
          {finds.length === 0 && (waits || !told) && <p>{t(`outcome.nextText.${verdict.outcome}`)}</p>}
          {told && (
            <p>
              <Phones text={waits ? t('outcome.afterwards', { next: told }) : told} />
            </p>
          )}
        </Row>
        {notBefore && (
          <Row>
            <LinkButton
              onClick={() =>
                saveFile('date.ics', 'text/calendar', calendarFile(notBefore, t('outcome.calendarTitle'), today))
              }
            >
              {t('outcome.calendar')}
            </LinkButton>
          </Row>
        )}
      </List>
      {more.length > 0 && (
        <Disclosure title={t('outcome.more')}>
          {more.map(({ part, text }) => (
            <p key={part}>
              <b className="block">{t(`outcome.path.${part}`)}</b>
              {text}
            </p>
          ))}
          <Citations cites={found?.cite ?? []} newTab={t('newTab')} />
        </Disclosure>
      )}
    </section>
  )
}
