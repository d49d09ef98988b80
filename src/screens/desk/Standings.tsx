import { useTranslation } from 'react-i18next'
import type { Person } from '../../desk/desk'
import { sessionOf } from '../../desk/standing'
import { formatDay } from '../../i18n/format'
import { pathKey } from '../../i18n/keys'
import { lawWords } from '../../i18n/law'
import { spoken } from '../../i18n/setup'
import type { Day } from '../../rules/fact'
import { Pill } from '../../ui/Pill'
import { pillOf } from '../outcome/pill'
import { nameOf } from './conviction-name'
import { filingsOf } from './filings'
import type { Laws } from './use-laws'
import { standingNow } from './use-standings'

type Props = { person: Person; laws: Laws; today: Day; waits: boolean }

/** A person's convictions with what the law says of each, and what keeps their papers waiting. */
export function Standings({ person, laws, today, waits }: Props) {
  const { t, i18n } = useTranslation('desk')
  const { t: app } = useTranslation()
  const all = standingNow(person, laws, today)
  if (all.length === 0) return <p className="text-small text-muted">{t('person.nothing')}</p>
  const session = sessionOf(person.words)
  const filings = filingsOf(person, laws, today, waits)
  return (
    <ul aria-label={t('person.convictions')} className="rounded-card border border-line bg-card">
      {all.map(({ at, state, verdict, check }) => {
        const law = lawWords(i18n, state)
        const filing = filings.find((each) => each.at.case === at.case)
        const path = verdict?.path ? law(pathKey(verdict.path, 'name')) : undefined
        return (
          <li key={at.charge} className="grid gap-1 border-t border-line px-4 py-3 first:border-t-0">
            <span className="flex flex-wrap items-center justify-between gap-2">
              <b className="min-w-0 wrap-anywhere">{nameOf(session, at, laws, i18n).join(' · ')}</b>
              <Pill tone={pillOf(verdict?.outcome)}>{app(verdict ? `pill.${verdict.outcome}` : 'pill.open')}</Pill>
            </span>
            <small className="text-small text-muted">
              {[
                path,
                verdict?.notBefore && verdict.outcome === 'not_yet'
                  ? t('person.from', { day: formatDay(verdict.notBefore, spoken(i18n)) })
                  : undefined,
                filing && t(`person.waits.${filing.waits ?? 'ready'}`),
                check && t(`check.said.${check.says}`, { by: check.by }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
            {check?.note && <small className="text-small">{check.note}</small>}
          </li>
        )
      })}
    </ul>
  )
}
