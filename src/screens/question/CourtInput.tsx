import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findCourts } from '../../finding/find-court'
import type { Court } from '../../jurisdictions/jurisdiction'
import type { CourtFact } from '../../rules/fact'
import { RadioList } from '../../ui/RadioList'
import { SearchField } from '../../ui/SearchField'
import { useDirectory } from '../loading/use-directory'
import type { InputProps } from './input'

/** More than these are shown only after typing. */
const SHOWN = 8
/** A longer note is about going there, and no help in choosing. */
const NOTE = 80

/** The court, found by its city, county or name. */
export function CourtInput({ id, jurisdiction, typed, set, submitWith, invalid }: InputProps<CourtFact>) {
  const { t } = useTranslation()
  const directory = useDirectory(jurisdiction)
  const [query, setQuery] = useState('')
  const found = findCourts(query, directory.courts)
  const picked = directory.courts.filter((court) => court.id === typed.pick && !found.slice(0, SHOWN).includes(court))
  const shown = [...(query.trim() === '' ? picked : []), ...found.slice(0, SHOWN)]
  return (
    <>
      <SearchField
        id={`${id}-search`}
        label={t('court.search')}
        value={query}
        onChange={setQuery}
        found={
          found.length > SHOWN ? t('court.more', { count: found.length }) : t('question.found', { count: found.length })
        }
      />
      <div className="mt-3">
        <RadioList
          name={`${id}-pick`}
          value={typed.pick ?? ''}
          onChange={(value) => set('pick', value)}
          onTap={submitWith}
          invalid={invalid.length > 0}
          options={[...shown.map(courtOption), { value: 'unsure', label: t('court.unsure') }]}
        />
      </div>
    </>
  )
}

function courtOption({ id, called, city, county, note }: Court) {
  const where = [city, county].filter((place) => place && !called.includes(place))
  const short = note && note.length <= NOTE ? note : undefined
  return { value: id, label: called, note: [...where, short].filter(Boolean).join(' · ') || undefined, lang: 'en' }
}
