import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { Heading } from '../../ui/Heading'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import { LawLink } from '../how/LawLink'
import type { Moves } from '../walk/walk'
import { FindingView } from './FindingView'
import type { Decided, List } from './held-list'
import { useListLaw } from './use-screening'

type Props = { row: number; list: List | undefined; away: ReactNode } & Pick<Moves, 'move'>

/** One person of a list, with each of their convictions as the law sees it. */
export function PersonPage({ row, list, move, away }: Props) {
  const { t } = useTranslation('screening')
  if (list && 'setting' in list) return <Person row={row} list={list} move={move} away={away} />
  return (
    <Stack>
      <Heading>{t('person.gone')}</Heading>
      <div className="grid justify-items-start">{away}</div>
    </Stack>
  )
}

function Person({ row, list, move, away }: Omit<Props, 'list'> & { list: Decided }) {
  const { t } = useTranslation('screening')
  const law = useListLaw(list.setting.state)
  const { language } = law.words
  const one = list.findings.find((each) => each.row === row)
  const own = list.findings.filter(({ key }) => key === one?.key)
  if (!one) return <Heading>{t('person.gone')}</Heading>
  return (
    <Stack>
      <Heading className="wrap-anywhere">{one.name || t('person.unnamed', { key: one.key })}</Heading>
      {one.born && <p>{t('person.born', { day: formatDay(one.born, language) })}</p>}
      {own.some(({ alike }) => alike) && <Note tone="warn">{t('person.alike')}</Note>}
      <Note tone="warn">{t('person.citizen')}</Note>
      <p className="text-small text-muted">{t('person.words')}</p>
      {own.map((finding) => (
        <FindingView key={finding.row} finding={finding} law={law} today={list.setting.today} />
      ))}
      <div className="grid justify-items-start">
        <LawLink move={move} screen="how" state={list.setting.state} />
        {away}
      </div>
    </Stack>
  )
}
