import { useTranslation } from 'react-i18next'
import { answerText, valueWords } from '../../i18n/law'
import type { NumberFact } from '../../rules/fact'
import { readNumber } from '../../typing/read-number'
import { TextField } from '../../ui/TextField'
import { Toggle } from '../../ui/Toggle'
import { Understood } from '../../ui/Understood'
import { useLawWords } from '../loading/use-law-words'
import type { InputProps } from './input'

/** A number with its unit, as much as it is known. Weights count in grams or in ounces. */
export function NumberInput({
  id,
  fact,
  jurisdiction,
  typed,
  set,
  invalid,
  describedBy,
  brief,
}: InputProps<NumberFact>) {
  const { t, i18n } = useTranslation()
  const { law } = useLawWords(jurisdiction.rules.id)
  const unit = fact.unit === 'grams' && typed.unit === 'ounces' ? 'ounces' : 'own'
  const read = readNumber(fact, { amount: typed.amount ?? '', unit })
  const isRead = typeof read !== 'object' || !('code' in read)
  const said = isRead && (fact.unit === 'grams' || typeof read !== 'object' || 'span' in read)
  const isWeighed = fact.unit === 'grams'
  return (
    <div className="grid gap-3">
      {isWeighed && (
        <Toggle
          legend={t('number.unit')}
          name={`${id}-unit`}
          value={unit}
          onChange={(chosen) => set('unit', chosen)}
          options={[
            { value: 'own', label: t('number.grams') },
            { value: 'ounces', label: t('number.ounces') },
          ]}
        />
      )}
      <div className="grid gap-1.5">
        <TextField
          id={`${id}-amount`}
          label={unit === 'ounces' ? t('number.inOunces') : t(`number.in.${fact.unit}`)}
          value={typed.amount ?? ''}
          onChange={(value) => set('amount', value)}
          inputMode={isWeighed || fact.unit === 'plants' ? 'text' : 'numeric'}
          invalid={invalid.length > 0}
          describedBy={[describedBy, isWeighed && !brief && `${id}-form`].filter(Boolean).join(' ') || undefined}
          narrow={!isWeighed}
        />
        <Understood>{said && answerText(fact, read, i18n, law, valueWords(i18n))}</Understood>
        {isWeighed && !brief && (
          <p id={`${id}-form`} className="text-small text-muted">
            {t('number.form')}
          </p>
        )}
      </div>
    </div>
  )
}
