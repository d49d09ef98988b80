import { use, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Desk, personOf } from '../../desk/desk'
import { erasePerson, putDown } from '../../desk/queue'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Page'
import type { AtDesk } from './Desk'
import { DeskHere } from './desk-here'
import { backAtDesk } from './moves'

/** The browser's own button led back to the desk while a person is taken up: only they are on the screen. */
export function Taken({ walk, desk }: { walk: AtDesk; desk: Desk }) {
  const { t } = useTranslation('desk')
  const { set } = use(DeskHere)
  const [sure, setSure] = useState(false)
  const person = personOf(desk, desk.taken?.id)
  const down = () => {
    set((was) => was && putDown(was, walk.session, Date.now()))
    walk.move(backAtDesk)
  }
  const erase = () => {
    if (!person) return
    if (!sure) return setSure(true)
    set((was) => was && erasePerson(was, person.id))
    walk.move(backAtDesk)
  }
  return (
    <Stack>
      <Heading>{t('taken.title', { called: person?.called })}</Heading>
      <p>{t('taken.text')}</p>
      <Button onClick={() => history.forward()}>{t('taken.goOn')}</Button>
      <Button ghost onClick={down}>
        {t('taken.putDown')}
      </Button>
      <Button ghost onClick={erase}>
        {t(sure ? 'taken.eraseSure' : 'taken.erase')}
      </Button>
    </Stack>
  )
}
