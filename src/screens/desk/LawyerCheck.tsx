import { useTranslation } from 'react-i18next'
import type { Check, Desk, Person } from '../../desk/desk'
import { changed } from '../../desk/queue'
import { checkable, type Standing, sessionOf } from '../../desk/standing'
import type { Day } from '../../rules/fact'
import { LinkButton } from '../../ui/Button'
import { CheckedConviction } from './CheckedConviction'
import type { Laws } from './use-laws'
import { standingNow } from './use-standings'

type Props = {
  person: Person
  laws: Laws
  today: Day
  /** The reviewer's initials: they stand beside each word of theirs. */
  by: string
  setBy: (by: string) => void
  change: (move: (desk: Desk) => Desk) => void
  close: () => void
}

/** What a lawyer looks at before papers are made: each conviction with what decided it, and where each answer came from. */
export function LawyerCheck({ person, laws, today, by, setBy, change, close }: Props) {
  const { t } = useTranslation('desk')
  const { t: app } = useTranslation()
  const all = standingNow(person, laws, today)
  const say = ({ at, state }: Standing, says: Check['says'], note: string) => {
    const law = laws.rules[state]
    if (!law) return
    const check = { of: checkable(person.words, law, at), says, by: by.trim(), note }
    const station = says === 'sentBack' ? { station: 'asking' as const } : {}
    change((was) =>
      changed(was, person.id, { checks: { ...person.checks, [at.charge]: check }, ...station }, Date.now()),
    )
  }
  return (
    <section aria-labelledby="check-title" className="check-sheet grid grid-cols-[minmax(0,1fr)] content-start gap-4">
      <div className="flex flex-wrap items-center gap-x-4">
        <h2 id="check-title" className="min-w-0 flex-[1_1_6rem] wrap-anywhere">
          {t('check.title', { called: person.called })}
        </h2>
        <LinkButton onClick={() => window.print()}>{t('check.print')}</LinkButton>
        <LinkButton onClick={close}>{t('sheet.close')}</LinkButton>
      </div>
      <p className="text-small text-muted">{t('check.lead')}</p>
      <p className="text-small text-muted">{app('notAdvice')}</p>
      <label className="screen-only grid grid-cols-[minmax(0,1fr)] gap-1 text-small font-semibold">
        {t('check.by')}
        <input
          value={by}
          maxLength={40}
          autoComplete="off"
          onChange={({ target }) => setBy(target.value)}
          className="h-12 w-56 max-w-full rounded-[10px] border-2 border-muted bg-card px-3 text-base font-normal"
        />
      </label>
      {all.length === 0 && <p>{t('person.nothing')}</p>}
      {all.map((standing) => {
        const rules = laws.rules[standing.state]
        return (
          rules && (
            <CheckedConviction
              key={standing.at.charge}
              standing={standing}
              session={sessionOf(person.words)}
              sources={person.sources}
              rules={rules}
              laws={laws}
              today={today}
              canSay={by.trim() !== ''}
              say={(says, note) => say(standing, says, note)}
            />
          )
        )
      })}
    </section>
  )
}
