import { useTranslation } from 'react-i18next'
import type { Place } from '../../interview/session'
import { goTo } from '../../interview/trail'
import type { Day } from '../../rules/fact'
import { LinkButton } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import type { Moves } from '../walk/walk'
import { About } from './About'
import { Match } from './Match'
import { PersonPage } from './PersonPage'
import { PickList } from './PickList'
import { Result } from './Result'
import { Run } from './Run'
import { useList } from './use-list'
import { useScreeningWords } from './use-screening'

type Props = {
  view: Extract<Place, { screen: 'screening' }>['view']
  today: Day
} & Pick<Moves, 'move' | 'back'>

/** A whole list of people, decided on this device: picked, matched, read, looked at and saved. */
export default function Screening({ view, today, move, back }: Props) {
  useScreeningWords()
  const { t } = useTranslation('screening')
  const { t: app } = useTranslation()
  const list = useList()
  const away = <LinkButton onClick={back}>{app('action.back')}</LinkButton>
  if (view === 'about') return <About>{away}</About>
  if (view) return <PersonPage row={view.row} list={list} move={move} away={away} />
  const about = (
    <LinkButton onClick={() => move((was) => goTo(was, { screen: 'screening', view: 'about' }))}>
      {t('aboutIt')}
    </LinkButton>
  )
  if (list && 'setting' in list && (list.done || list.failed))
    return <Result list={list} move={move} about={about} away={away} />
  return (
    <Stack>
      {list && 'setting' in list ? (
        <Run list={list} />
      ) : list ? (
        <Match key={list.file.name} {...list} today={today} />
      ) : (
        <>
          <Heading>{t('title')}</Heading>
          <p>{t('lead')}</p>
          <Note tone="tip">{t('stays')}</Note>
          <PickList />
        </>
      )}
      <div className="grid justify-items-start">
        {about}
        {away}
      </div>
    </Stack>
  )
}
