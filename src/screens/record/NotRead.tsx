import { useTranslation } from 'react-i18next'
import { MarkedLine } from '../../ui/MarkedLine'
import { Note } from '../../ui/Note'
import { Strip } from './Strip'
import type { Taken } from './take-files'

/** Says before all else that lines of a photo look like a charge or a case and could not be read, and shows them. */
export function NotRead({ taken: { records, pictures } }: { taken: Pick<Taken, 'records' | 'pictures'> }) {
  const { t } = useTranslation('record')
  const heads = records.unread.filter(({ head }) => head)
  if (heads.length === 0) return null
  return (
    <Note tone="warn" title={t('says.notAll')}>
      {t('says.notAllText', { count: heads.length })}
      <ul className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-2">
        {heads.map(({ line, page, row, seen }) => {
          const picture = seen && pictures.get(seen.picture)
          return (
            <li key={`${page} ${row} ${line}`} className="grid grid-cols-[minmax(0,1fr)] gap-1">
              {picture && seen.at && <Strip picture={picture} at={seen.at} label={line} />}
              <MarkedLine lines={[{ row, text: line, marks: [] }]} place={t('says.place', { page, row })} />
            </li>
          )
        })}
      </ul>
    </Note>
  )
}
