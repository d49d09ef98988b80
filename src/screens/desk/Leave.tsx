import { useTranslation } from 'react-i18next'
import type { Desk, Person } from '../../desk/desk'
import { sessionOf } from '../../desk/standing'
import { formatDay } from '../../i18n/format'
import { spoken } from '../../i18n/setup'
import { calendarFile } from '../../interview/calendar'
import { keep } from '../../interview/kept'
import type { Day } from '../../rules/fact'
import { Button, LinkButton } from '../../ui/Button'
import { saveFile } from '../papers/save-file'
import { nameOf } from './conviction-name'
import { LockFile } from './LockFile'
import type { Laws } from './use-laws'
import { standingNow } from './use-standings'

type Props = { person: Person; desk: Desk; laws: Laws; today: Day; close: () => void }

/** What a person takes home beside the papers: their answers as a locked file, and the next day that matters. */
export function Leave({ person, desk, laws, today, close }: Props) {
  const { t, i18n } = useTranslation('desk')
  const language = spoken(i18n)
  const session = sessionOf(person.words)
  const days = standingNow(person, laws, today).flatMap(({ at, verdict }) =>
    verdict?.outcome === 'not_yet' && verdict.notBefore ? [{ at, day: verdict.notBefore }] : [],
  )
  const { name, hours, phone } = desk.event.clinic
  return (
    <section aria-labelledby="leave-title" className="check-sheet grid grid-cols-[minmax(0,1fr)] content-start gap-4">
      <div className="flex flex-wrap items-center gap-x-4">
        <h2 id="leave-title" className="min-w-0 flex-[1_1_6rem]">
          {t('leave.title')}
        </h2>
        <LinkButton onClick={close}>{t('sheet.close')}</LinkButton>
      </div>
      <div className="screen-only grid gap-3">
        <h3>{t('leave.file')}</h3>
        <p className="text-small text-muted">{t('leave.fileText')}</p>
        <LockFile
          shares
          id="leave-passphrase"
          text={() => keep(person.words)}
          name="kept-answers"
          button={t('leave.fileButton')}
        />
      </div>
      <h3>{t('leave.days')}</h3>
      {days.length === 0 && <p className="text-small text-muted">{t('leave.noDays')}</p>}
      <ul className="grid gap-3">
        {days.map(({ at, day }) => (
          <li key={at.charge} className="grid gap-1 rounded-card border border-line bg-card p-4">
            <b>{formatDay(day, language)}</b>
            <span className="text-small">{nameOf(session, at, laws, i18n).join(' · ')}</span>
            <LinkButton
              onClick={() => saveFile('date.ics', 'text/calendar', calendarFile(day, t('leave.event'), today))}
            >
              {t('leave.calendar')}
            </LinkButton>
          </li>
        ))}
      </ul>
      <p className="print-only">{[name, hours, phone].filter(Boolean).join(' · ')}</p>
      {days.length > 0 && (
        <Button ghost onClick={() => window.print()}>
          {t('leave.print')}
        </Button>
      )}
    </section>
  )
}
