import { use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Desk } from '../../desk/desk'
import { join } from '../../desk/join'
import { keepDesk } from '../../desk/kept-desk'
import { addPerson } from '../../desk/queue'
import { spoken } from '../../i18n/setup'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { DeskHere } from './desk-here'
import { EventSettings } from './EventSettings'
import { Fold } from './Fold'
import { LockFile } from './LockFile'
import { OpenFile } from './OpenFile'
import type { Opened } from './open-desk'

type Props = { desk: Desk; change: (move: (desk: Desk) => Desk) => void }

/** What is done with the desk as a whole: settings, a locked file, another laptop's desk, the end of the day. */
export function AtTheEnd({ desk, change }: Props) {
  const { t, i18n } = useTranslation('desk')
  const { keeping, end } = use(DeskHere)
  const [told, setTold] = useState('')
  const [ending, setEnding] = useState(false)
  const count = desk.people.length
  const opened = (found: Opened) => {
    if ('words' in found) {
      const { words } = found
      const state = words.cases[0]?.state
      change((was) =>
        addPerson(
          was,
          {
            id: crypto.randomUUID(),
            called: t('join.fromFile'),
            language: spoken(i18n),
            words,
            ...(state && { state }),
          },
          Date.now(),
        ),
      )
      return setTold(t('join.one'))
    }
    const { added, met } = join(desk, found.desk)
    change((was) => join(was, found.desk).desk)
    setTold(
      [t('join.added', { count: added }), met.length > 0 && t('join.met', { count: met.length })]
        .filter(Boolean)
        .join(' '),
    )
  }
  return (
    <section aria-labelledby="desk-end" className="screen-only grid gap-1">
      <h2 id="desk-end">{t('end.title')}</h2>
      <p className="text-small text-muted">{t(keeping ? 'end.kept' : 'end.notKept')}</p>
      <Fold title={t('settings.title')}>
        <EventSettings desk={desk} change={change} />
      </Fold>
      <Fold title={t('lock.title')}>
        <p className="text-small text-muted">{t('lock.text')}</p>
        <LockFile id="desk-lock" text={() => keepDesk(desk)} name="kept-desk" button={t('lock.button')} />
      </Fold>
      <Fold title={t('join.title')}>
        <p className="text-small text-muted">{t('join.text')}</p>
        <OpenFile button={t('join.button')} onOpened={opened} />
      </Fold>
      <p role="status" className="text-small font-semibold text-leaf">
        {told}
      </p>
      <Button ghost onClick={() => setEnding(true)}>
        {t('end.day')}
      </Button>
      {ending && (
        <Dialog title={t('end.dayTitle')} onClose={() => setEnding(false)}>
          <div id="dialog-text" className="mb-4 grid gap-2">
            <p>{t('end.dayPeople', { count })}</p>
            <p>{t(keeping ? 'end.dayKept' : 'end.dayNothingKept')}</p>
            <p>{t('end.dayFiles')}</p>
          </div>
          <div className="grid gap-3.5">
            <Button onClick={() => end(count)}>{t('end.dayYes')}</Button>
            <Button ghost onClick={() => setEnding(false)}>
              {t('end.dayNo')}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
