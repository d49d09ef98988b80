import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatNumber } from '../../i18n/format'
import { goTo } from '../../interview/trail'
import { stateCards } from '../../jurisdictions'
import { LinkButton } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Page'
import type { Moves } from '../walk/walk'
import { Charts } from './Charts'
import { Ending } from './Ending'
import { Filters } from './Filters'
import { FindingTable } from './FindingTable'
import { filtered, lookedAt, noFilter } from './filtering'
import { type Decided, forgetList } from './held-list'
import { Policy } from './Policy'
import { Save } from './Save'
import { ToDesk } from './ToDesk'
import { useListLaw } from './use-screening'

type Props = { list: Decided; about: ReactNode; away: ReactNode } & Pick<Moves, 'move'>

/** What became of a list: totals, charts, every conviction, and what can be saved of it. */
export function Result({ list, move, about, away }: Props) {
  const { t, i18n } = useTranslation('screening')
  const law = useListLaw(list.setting.state)
  const { language } = law.words
  const [filter, setFilter] = useState(noFilter)
  const asked = useDeferredValue(filter)
  const chosen = useMemo(() => lookedAt(list.findings, asked.withoutPaths), [list.findings, asked.withoutPaths])
  const shown = useMemo(() => filtered(chosen, asked), [chosen, asked])
  const number = (count: number) => formatNumber(count, language)
  const { statuses } = list.done?.tally ?? { statuses: new Map<string, number>() }
  const people = list.done ? list.done.tally.people : new Set(list.findings.map(({ key }) => key)).size
  const state = stateCards(i18n.language).find(({ id }) => id === list.setting.state)?.name ?? ''
  return (
    // Wider than other screens: a table needs room.
    <div className="mx-[calc(50%-min(38rem,50vw-1.25rem))]">
      <Stack>
        <Heading className="break-words">{list.file.name}</Heading>
        <Ending list={list} />
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-small text-muted">
          <li>
            {t('result.read', {
              rows: number(list.rows),
              people: number(people),
              seconds: number(Math.round(list.took / 100) / 10),
            })}
          </li>
          <li>{t('result.law', { state, day: formatDay(list.setting.today, language) })}</li>
          <li>{t('result.left')}</li>
        </ul>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6 wide:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
            <h2>{t('result.found', { count: chosen.length })}</h2>
            {chosen.length === 0 && <p>{t('result.nobody')}</p>}
            <Charts findings={chosen} law={law} />
            <p className="text-small text-muted">
              {t('result.beside', {
                other: number(statuses.get('other_crime') ?? 0),
                none: number(statuses.get('no_conviction') ?? 0),
              })}
            </p>
            <Policy
              findings={list.findings}
              law={law}
              without={filter.withoutPaths}
              onChange={(withoutPaths) => setFilter((was) => ({ ...was, withoutPaths }))}
            />
            <Save list={list} findings={chosen} law={law} />
            <div className="grid justify-items-start">
              {about}
              <LinkButton onClick={forgetList}>{t('again')}</LinkButton>
              {away}
            </div>
          </div>
          <section className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-3">
            <h2>{t('filter.title')}</h2>
            <Filters findings={chosen} filter={filter} onChange={setFilter} law={law} />
            <p role="status" className="text-small text-muted">
              {t('filter.shown', { count: shown.length })}
            </p>
            <ToDesk findings={shown} law={law} move={move} />
            <FindingTable
              findings={shown}
              law={law}
              open={(row) => move((was) => goTo(was, { screen: 'screening', view: { row } }))}
              how={() => move((was) => goTo(was, { screen: 'how', state: list.setting.state }))}
            />
          </section>
        </div>
      </Stack>
    </div>
  )
}
