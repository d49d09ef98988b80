import { useTranslation } from 'react-i18next'
import type { TextFact } from '../../rules/fact'
import { normalCase } from '../../typing/normal-case'
import { LinkButton } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import type { InputProps } from './input'

const CASED: readonly (string | undefined)[] = ['name', 'city']

/** A line of text. What a browser fills in in capitals is offered as people write it. */
export function TextInput({
  id,
  fact,
  typed,
  set,
  invalid,
  describedBy,
  label,
  autoComplete,
}: InputProps<TextFact> & { autoComplete: string }) {
  const { t } = useTranslation()
  const text = typed.text ?? ''
  const name = CASED.includes(fact.as) ? normalCase(text.trim()) : undefined
  const write = (better: string) => {
    set('text', better)
    // The button goes; the focus stays with what it changed.
    document.getElementById(`${id}-text`)?.focus()
  }
  return (
    <div className="grid">
      <TextField
        id={`${id}-text`}
        label={label}
        value={text}
        onChange={(value) => set('text', value)}
        describedBy={describedBy}
        invalid={invalid.length > 0}
        autoComplete={autoComplete}
        inputMode={fact.as === 'tel' ? 'tel' : fact.as === 'email' ? 'email' : fact.as === 'zip' ? 'numeric' : 'text'}
      />
      {name && <LinkButton onClick={() => write(name)}>{t('question.writeAs', { name })}</LinkButton>}
    </div>
  )
}
