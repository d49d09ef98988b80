import { useTranslation } from 'react-i18next'
import type { Grey } from '../../records/picture/grey'
import { MarkedLine } from '../../ui/MarkedLine'
import { pieceRead } from './marked'
import type { Entry } from './replies'
import { Strip } from './Strip'

type Props = { entries: readonly Entry[]; pictures: ReadonlyMap<number, Grey> }

/** The lines of the paper that some values were read from, with the values marked; of a photo, the strip of it too. */
export function Printed({ entries, pictures }: Props) {
  const { t } = useTranslation('record')
  const [first] = entries
  const from = first?.proposed.source
  if (!from) return null
  const rows = [...new Set(entries.map(({ proposed }) => proposed.source?.row ?? 0))].sort((a, b) => a - b)
  const lines = rows.map((row) => {
    const here = entries.filter(({ proposed }) => proposed.source?.row === row)
    return {
      row,
      text: here[0]?.proposed.source?.text ?? '',
      seen: here[0]?.proposed.source?.seen,
      marks: here.map(({ proposed, charge }) => pieceRead(proposed, charge)),
    }
  })
  const last = rows.at(-1) ?? from.row
  const place =
    last === from.row
      ? t('says.place', { page: from.page, row: from.row })
      : t('says.places', { page: from.page, row: from.row, last })
  return (
    <div className="grid gap-1">
      {lines.map(({ row, seen, text }) => {
        const picture = seen && pictures.get(seen.picture)
        return picture && seen.at && <Strip key={row} picture={picture} at={seen.at} label={text} />
      })}
      <MarkedLine lines={lines} place={place} />
    </div>
  )
}
