import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { BesideIt } from './BesideIt'
import { ChargeHead } from './ChargeHead'
import { Crime } from './Crime'
import type { CaseProps } from './case-props'
import { byPlace, crimeKey, entriesIn, isStated, partsOf, type ShownCase } from './replies'
import { Stated } from './Stated'
import { Unsure } from './Unsure'

type Props = CaseProps & { shown: ShownCase; title: string; check: () => void }

/** One case of the record: its values beside the lines they were read from, then one yes for all that is stated. */
export function CaseView({ shown, title, check, ...props }: Props) {
  const { t } = useTranslation('record')
  const parts = partsOf(shown)
  const unsure = entriesIn(shown).filter((each) => !isStated(each)).length
  const isAnyStated = unsure < entriesIn(shown).length
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-card border border-line bg-card px-4 py-3.5">
      <h2 id={`case-${shown.at}`} tabIndex={-1} className="wrap-anywhere">
        {title}
      </h2>
      {parts.map(({ charge, entries }) => (
        <div key={charge?.key ?? 'case'} className="grid grid-cols-[minmax(0,1fr)] gap-3">
          {charge && <ChargeHead charge={charge.read} />}
          {charge && charge.read.offenses.length > 1 && (
            <Crime
              name={`crime-${charge.key}`}
              offenses={charge.read.offenses}
              jurisdiction={props.jurisdiction}
              reply={props.replies[crimeKey(charge.key)]}
              say={(reply) => props.say(crimeKey(charge.key), reply)}
            />
          )}
          {byPlace(entries.filter(isStated)).map((piece) => (
            <Stated key={piece[0]?.key} entries={piece} {...props} />
          ))}
        </div>
      ))}
      {unsure > 0 && (
        <Disclosure title={t('says.unsure', { count: unsure })} open={!isAnyStated}>
          <p className="text-small">{t('says.unsureText')}</p>
          {parts.map(({ charge, entries }) => (
            <Unsure
              key={charge?.key ?? 'case'}
              // Of several charges each says which one is asked about.
              charge={parts.length > 1 ? charge?.read : undefined}
              entries={entries.filter((each) => !isStated(each))}
              {...props}
            />
          ))}
        </Disclosure>
      )}
      <BesideIt charges={shown.beside} />
      <Button onClick={check}>
        {t(isAnyStated ? 'says.allRight' : 'says.done')}
        <span className="sr-only">: {title}</span>
      </Button>
    </section>
  )
}
