import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/format'
import { spoken } from '../../i18n/setup'
import type { ProposedCharge } from '../../records/answers'

/** A charge as it is printed, and what was entered for it later. */
export function ChargeHead({ charge }: { charge: ProposedCharge }) {
  const { t, i18n } = useTranslation('record')
  return (
    <>
      <h3 className="wrap-anywhere">{t('says.charge', { text: printedCharge(charge) })}</h3>
      {charge.later.map(({ date, text }) => (
        <p key={`${date} ${text}`} className="text-small wrap-anywhere">
          {t('says.later', { what: [date && formatDay(date, spoken(i18n)), text].filter(Boolean).join(', ') })}
        </p>
      ))}
    </>
  )
}

/** Section and words of a charge. */
export const printedCharge = ({ section, text }: ProposedCharge): string => [section, text].filter(Boolean).join(' ')
