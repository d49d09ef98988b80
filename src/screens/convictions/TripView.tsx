import { useTranslation } from 'react-i18next'
import { pathKey } from '../../i18n/keys'
import { lawWords } from '../../i18n/law'
import { LinkButton } from '../../ui/Button'
import { useDirectory } from '../loading/use-directory'
import { matterOf } from '../walk/matter'
import type { Planned, Trip } from '../walk/plan'
import type { Held, Loads, Moves } from '../walk/walk'
import { Rows } from './Rows'

type Props = { held: Held; trip: Trip; remove: (each: Planned) => void } & Pick<Moves, 'move'> &
  Pick<Loads, 'makePapers'>

/** What goes to one court, each set of papers with the convictions that it covers. */
export function TripView({ held, trip, remove, move, makePapers }: Props) {
  const { t, i18n } = useTranslation()
  const directory = useDirectory(matterOf(held, trip.at).jurisdiction)
  const law = lawWords(i18n, trip.state)
  const court = directory?.courts.find(({ id }) => id === trip.court)?.called
  return (
    <section className="grid gap-3 border-s-[3px] border-leaf ps-3.5">
      <h2>{t('plan.at', { court: court ?? law('start.name') })}</h2>
      {trip.filings.length > 1 && <p className="text-small">{t('plan.oneTrip', { count: trip.filings.length })}</p>}
      {trip.filings.map(({ at, path, convictions }) => (
        <div key={`${at.case} ${path}`} className="grid gap-1">
          <p className="text-small">
            {law(pathKey(path, 'name'))}. {law(pathKey(path, 'fee'))}
            {convictions.length > 1 && ` ${t('plan.oneSet', { count: convictions.length })}`}
          </p>
          <Rows held={held} move={move} all={convictions} remove={remove} />
          <LinkButton onClick={() => void makePapers(at)}>
            {t('outcome.papers')}
            <span className="sr-only">: {law(pathKey(path, 'name'))}</span>
          </LinkButton>
        </div>
      ))}
    </section>
  )
}
