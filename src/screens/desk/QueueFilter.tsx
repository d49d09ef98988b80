import { useTranslation } from 'react-i18next'
import { type Person, type Station, stations } from '../../desk/desk'
import { countStations } from './Queue'

type Props = {
  people: readonly Person[]
  words: string
  setWords: (words: string) => void
  station: Station | undefined
  setStation: (station: Station | undefined) => void
  found: number
}

/** Narrows the queue by words or by station. */
export function QueueFilter({ people, words, setWords, station, setStation, found }: Props) {
  const { t } = useTranslation('desk')
  const counts = countStations(people)
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(7rem,100%),1fr))] gap-2">
      <label className="grid gap-1 text-small font-semibold">
        {t('find.label')}
        <input
          id="desk-find"
          type="text"
          inputMode="search"
          value={words}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') document.getElementById('desk-queue')?.focus()
          }}
          className="h-12 w-full rounded-[10px] border-2 border-muted bg-card px-3 text-base font-normal"
        />
      </label>
      <label className="grid gap-1 text-small font-semibold">
        {t('find.station')}
        <select
          value={station ?? ''}
          onChange={({ target }) => setStation(stations.find((each) => each === target.value))}
          className="h-12 w-full rounded-[10px] border-2 border-muted bg-card px-2 text-base font-normal"
        >
          <option value="">{t('find.all', { count: people.length })}</option>
          {stations.map((each) => (
            <option key={each} value={each}>
              {t(`station.${each}`)} ({counts[each] ?? 0})
            </option>
          ))}
        </select>
      </label>
      <p role="status" className="col-span-full text-tiny text-muted">
        {(words !== '' || station !== undefined) && t('find.found', { count: found })}
      </p>
    </div>
  )
}
