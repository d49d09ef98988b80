import { useTranslation } from 'react-i18next'
import type { ProposedCharge } from '../../records/answers'
import { printedCharge } from './ChargeHead'

/** The other counts of a case: they are shown, and nothing is asked about them. */
export function BesideIt({ charges }: { charges: readonly ProposedCharge[] }) {
  const { t } = useTranslation('record')
  if (charges.length === 0) return null
  return (
    <div className="text-small text-muted">
      <p>{t('says.alsoInCase')}</p>
      <ul className="list-inside list-disc">
        {charges.map((charge, at) => (
          <li key={`${at} ${charge.section}`} className="wrap-anywhere">
            {printedCharge(charge)}: {t(`outcome.${charge.disposition}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}
