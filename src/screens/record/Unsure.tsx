import { useTranslation } from 'react-i18next'
import type { ProposedCharge } from '../../records/answers'
import { printedCharge } from './ChargeHead'
import type { CaseProps } from './case-props'
import { Printed } from './Printed'
import { Proposal } from './Proposal'
import { byLine, type Entry } from './replies'

type Props = CaseProps & { charge: ProposedCharge | undefined; entries: readonly Entry[] }

/** Values of a case, or of one of its charges, that each need a yes: beside the lines that point to them. */
export function Unsure({ charge, entries, ...props }: Props) {
  const { t } = useTranslation('record')
  if (entries.length === 0) return null
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t border-line pt-3">
      {charge && <h3 className="wrap-anywhere">{t('says.charge', { text: printedCharge(charge) })}</h3>}
      {byLine(entries).map((line) => (
        <div key={line[0]?.key} className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <Printed entries={line} pictures={props.pictures} />
          {line.map((entry) => (
            <Proposal key={entry.key} entry={entry} {...props} />
          ))}
        </div>
      ))}
    </div>
  )
}
