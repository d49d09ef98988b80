import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { personOf } from '../../desk/desk'
import { putDown } from '../../desk/queue'
import type { Session } from '../../interview/session'
import { DeskHere } from './desk-here'
import { backAtDesk } from './moves'

type Props = { session: Session; move: (change: (session: Session) => Session) => void }

/** Stands on every screen while a person of the desk is taken up: who it is, and the one way back to the queue. */
export function DeskBar({ session, move }: Props) {
  const { t } = useTranslation('desk')
  const { desk, set } = use(DeskHere)
  const person = desk && personOf(desk, desk.taken?.id)
  if (!person) return null
  const down = () => {
    set((was) => was && putDown(was, session, Date.now()))
    move(backAtDesk)
  }
  return (
    <section
      aria-label={t('bar.label')}
      className="screen-only mt-4 flex flex-wrap items-center justify-between gap-x-4 border-t border-line pt-2 text-small"
    >
      <span className="min-w-0 wrap-anywhere">{t('bar.who', { called: person.called })}</span>
      <button type="button" onClick={down} className="min-h-12 font-semibold text-leaf underline underline-offset-2">
        {t('bar.putDown')}
      </button>
    </section>
  )
}
