import { useTranslation } from 'react-i18next'
import { answerText, valueWords } from '../../i18n/law'
import type { DateFact } from '../../rules/fact'
import { readSpokenDate } from '../../typing/spoken-date'
import { TextField } from '../../ui/TextField'
import { Understood } from '../../ui/Understood'
import { useLawWords } from '../loading/use-law-words'
import type { InputProps } from './input'

/** A date as much as it is known, in one box: typed, pasted or spoken. Below it stands what was understood. */
export function DateInput({
  id,
  fact,
  jurisdiction,
  today,
  typed,
  set,
  invalid,
  describedBy,
  label,
  brief,
  autoComplete,
}: InputProps<DateFact> & { autoComplete: string }) {
  const { t, i18n } = useTranslation()
  const { law } = useLawWords(jurisdiction.rules.id)
  const read = readSpokenDate(fact, typed.date ?? '', { today })
  const isRead = typeof read !== 'object' || !('code' in read)
  return (
    <div className="grid gap-1.5">
      {!brief && (
        <p id={`${id}-form`} className="text-small text-muted">
          {t('date.form')}
        </p>
      )}
      <TextField
        id={`${id}-date`}
        label={label}
        value={typed.date ?? ''}
        onChange={(value) => set('date', value)}
        autoComplete={autoComplete}
        describedBy={[describedBy, !brief && `${id}-form`].filter(Boolean).join(' ') || undefined}
        invalid={invalid.length > 0}
      />
      <Understood>{isRead && answerText(fact, read, i18n, law, valueWords(i18n))}</Understood>
    </div>
  )
}
