import { useTranslation } from 'react-i18next'
import { MarkedLine } from '../../ui/MarkedLine'
import { pieceRead } from './marked'
import type { Entry } from './replies'

/** The lines of the paper that some values were read from, with the values marked. */
export function Printed({ entries }: { entries: readonly Entry[] }) {
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
      marks: here.map(({ proposed, charge }) => pieceRead(proposed, charge)),
    }
  })
  const last = rows.at(-1) ?? from.row
  const place =
    last === from.row
      ? t('says.place', { page: from.page, row: from.row })
      : t('says.places', { page: from.page, row: from.row, last })
  return <MarkedLine lines={lines} place={place} />
}
