import { useTranslation } from 'react-i18next'
import { formatNumber } from '../../i18n/format'
import { spoken } from '../../i18n/setup'
import type { NumberFact } from '../../rules/fact'
import { readNumber } from '../../typing/read-number'
import { TextField } from '../../ui/TextField'
import { Toggle } from '../../ui/Toggle'
import type { InputProps } from './input'

/** A number with its unit. Weights can be typed in grams or in ounces. */
export function NumberInput({ id, fact, typed, set, invalid, describedBy }: InputProps<NumberFact>) {
  const { t, i18n } = useTranslation()
  const inOunces = fact.unit === 'grams' && typed.unit === 'ounces'
  const grams = readNumber(fact, { amount: typed.amount ?? '', unit: 'ounces' })
  return (
    <div className="grid gap-3">
      {fact.unit === 'grams' && (
        <Toggle
          legend={t('number.unit')}
          name={`${id}-unit`}
          value={typed.unit ?? 'own'}
          onChange={(unit) => set('unit', unit)}
          options={[
            { value: 'own', label: t('number.grams') },
            { value: 'ounces', label: t('number.ounces') },
          ]}
        />
      )}
      <div className="flex items-end gap-3">
        <TextField
          id={`${id}-amount`}
          label={inOunces ? t('number.inOunces') : t(`number.in.${fact.unit}`)}
          value={typed.amount ?? ''}
          onChange={(value) => set('amount', value)}
          inputMode={fact.unit === 'grams' ? (inOunces ? 'text' : 'decimal') : 'numeric'}
          invalid={invalid.length > 0}
          describedBy={describedBy}
          narrow
        />
      </div>
      {fact.unit === 'grams' && (
        <p role="status" className="text-small text-muted">
          {inOunces && typeof grams === 'number'
            ? t('number.isGrams', { amount: formatNumber(grams, spoken(i18n)), count: grams })
            : t('number.ounceHelp')}
        </p>
      )}
    </div>
  )
}
