import { useTranslation } from 'react-i18next'
import type { Station } from '../../desk/desk'

const looks: Readonly<Record<Station, string>> = {
  waiting: 'bg-paper text-muted border border-line',
  asking: 'bg-sun-tint text-amber',
  check: 'bg-sky-tint text-sky',
  papers: 'bg-leaf-tint text-leaf',
  signed: 'bg-leaf-tint text-leaf',
  filed: 'bg-leaf text-on-leaf',
  back: 'bg-sun-tint text-amber',
}

/** Where a person stands, as one word on a coloured ground. */
export function StationPill({ station }: { station: Station }) {
  const { t } = useTranslation('desk')
  return (
    <span className={`rounded-full px-2.5 py-0.5 text-tiny font-semibold whitespace-nowrap ${looks[station]}`}>
      {t(`station.${station}`)}
    </span>
  )
}
