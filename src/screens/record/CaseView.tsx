import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { BesideIt } from './BesideIt'
import { ChargeHead } from './ChargeHead'
import { Crime } from './Crime'
import type { CaseProps } from './case-props'
import { Printed } from './Printed'
import { Proposal } from './Proposal'
import { byLine, byPlace, crimeKey, entriesIn, isStated, partsOf, type ShownCase } from './replies'
import { Stated } from './Stated'

type Props = CaseProps & { shown: ShownCase; title: string; check: () => void }

/** One case of the record: its values beside the lines they were read from, then one yes for all that is stated. */
export function CaseView({ shown, title, check, ...props }: Props) {
  const { t } = useTranslation('record')
  const proposals = entriesIn(shown).filter((each) => !isStated(each))
  const isAnyStated = proposals.length < entriesIn(shown).length
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-card border border-line bg-card px-4 py-3.5">
      <h2 id={`case-${shown.at}`} tabIndex={-1} className="wrap-anywhere">
        {title}
      </h2>
      {partsOf(shown).map(({ charge, entries }) => (
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
      {proposals.length > 0 && (
        <Disclosure title={t('says.unsure', { count: proposals.length })} open={!isAnyStated}>
          <p className="text-small">{t('says.unsureText')}</p>
          {byLine(proposals).map((line) => (
            <div key={line[0]?.key} className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t border-line pt-3">
              <Printed entries={line} pictures={props.pictures} />
              {line.map((entry) => (
                <Proposal key={entry.key} entry={entry} {...props} />
              ))}
            </div>
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
