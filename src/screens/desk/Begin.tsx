import { use, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Desk, emptyDesk } from '../../desk/desk'
import { join } from '../../desk/join'
import { addPerson } from '../../desk/queue'
import { spoken } from '../../i18n/setup'
import { type KeptHere, keptHere } from '../../keeping/kept-here'
import { strengthOf } from '../../keeping/passphrase'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import { PassphraseField } from '../keep/PassphraseField'
import type { AtDesk } from './Desk'
import { DeskHere } from './desk-here'
import { EventSettings } from './EventSettings'
import { Fold } from './Fold'
import { HowTo } from './HowTo'
import { OpenFile } from './OpenFile'
import type { Opened } from './open-desk'

/** Before a desk is open: what it is, what is lost when, and the two ways to one. */
export function Begin({ walk }: { walk: AtDesk }) {
  const { t, i18n } = useTranslation('desk')
  const { t: app } = useTranslation()
  const { set, setKeeping, ended } = use(DeskHere)
  const [desks, setDesks] = useState<readonly KeptHere[]>([])
  useEffect(() => void keptHere('desk').then(setDesks), [])
  const [draft, setDraft] = useState<Desk>(emptyDesk)
  const [passphrase, setPassphrase] = useState('')
  const [isEasy, setEasy] = useState(false)
  const begin = () => {
    const easy = passphrase !== '' && strengthOf(passphrase) === 'easy'
    setEasy(easy)
    if (easy) return
    setKeeping(passphrase === '' ? undefined : { passphrase })
    set(() => draft)
  }
  const opened = (found: Opened, said: string, kept: KeptHere | undefined) => {
    if ('desk' in found) {
      set(() => join(found.desk, emptyDesk).desk)
      setKeeping(kept && { passphrase: said, slot: { id: kept.id, stamp: kept.stamp } })
      return
    }
    const { words } = found
    const person = { id: crypto.randomUUID(), called: t('join.fromFile'), language: spoken(i18n), words }
    set(() => addPerson(draft, { ...person, state: words.cases[0]?.state ?? '' }, Date.now()))
  }
  return (
    <Stack>
      {ended !== undefined && (
        <Note tone="good" title={t('ended.title')}>
          {t('ended.text', { count: ended })}
        </Note>
      )}
      <Heading>{t('title')}</Heading>
      <p>{t('lead')}</p>
      <Note tone="warn" title={t('begin.lostTitle')}>
        {t('begin.lost')}
      </Note>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          begin()
        }}
      >
        <EventSettings desk={draft} change={setDraft} />
        <PassphraseField
          id="desk-passphrase"
          label={t('begin.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          shown
          made="new"
          error={isEasy ? app('keep.easy') : undefined}
          describedBy="desk-passphrase-hint"
        />
        <p id="desk-passphrase-hint" className="-mt-2 text-small text-muted">
          {t('begin.passphraseHint')}
        </p>
        <Button submit>{t('begin.button')}</Button>
      </form>
      <Fold title={t(desks.length > 0 ? 'open.titleKept' : 'open.title')}>
        <OpenFile kept={desks} button={t('open.button')} onOpened={opened} />
      </Fold>
      <Fold title={t('how.title')}>
        <HowTo />
      </Fold>
      <Actions
        main={undefined}
        others={
          <Button ghost onClick={walk.back}>
            {app('action.back')}
          </Button>
        }
      />
    </Stack>
  )
}
