import { useTranslation } from 'react-i18next'
import { factKey } from '../../i18n/keys'
import { factName } from '../../i18n/law'
import type { Jurisdiction } from '../../jurisdictions/jurisdiction'
import type { Fact } from '../../rules/fact'
import type { Typed } from '../../session/schema'
import { FieldError } from '../../ui/FieldError'
import { FactInput } from '../question/FactInput'
import { useLawWords } from '../use-law-words'
import { FieldHelp } from './FieldHelp'

/** An answer other than what can be typed. */
export type Other = 'unsure' | 'none'

type Props = {
  fact: Fact
  jurisdiction: Jurisdiction
  typed: Typed
  set: (box: string, value: string) => void
  other: Other | undefined
  say: (other: Other | undefined) => void
  /** What is wrong, and with which boxes. */
  problem: string | undefined
  invalid: readonly string[]
}

/** One line or date among others on a screen, with all the help that its question has. */
export function LineField({ fact, jurisdiction, typed, set, other, say, problem, invalid }: Props) {
  const { t } = useTranslation()
  const { law } = useLawWords(jurisdiction.rules.id)
  const { id } = fact
  const name = factName(id, law)
  const hint = law(factKey(id, 'hint'))
  const describedBy = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || undefined
  const Group = fact.kind === 'date' ? 'fieldset' : 'div'
  return (
    <Group className="grid min-w-0 gap-1">
      {fact.kind === 'date' && <legend className="mb-1 text-small font-bold">{name}</legend>}
      <FieldError id={`${id}-error`} text={problem} />
      <FactInput
        id={id}
        fact={fact}
        jurisdiction={jurisdiction}
        label={name}
        typed={typed}
        set={(box, value) => {
          say(undefined)
          set(box, value)
        }}
        submitWith={() => undefined}
        invalid={invalid}
        describedBy={describedBy}
      />
      {hint && (
        <p id={`${id}-hint`} className="text-small text-muted">
          {hint}
        </p>
      )}
      {othersFor(fact).map((each) => (
        <label key={each} htmlFor={`${id}-${each}`} className="flex min-h-12 items-center gap-3 text-small">
          <input
            id={`${id}-${each}`}
            type="checkbox"
            checked={other === each}
            onChange={(event) => say(event.target.checked ? each : undefined)}
            className="size-6 flex-none accent-leaf"
          />
          {t(each === 'none' ? 'question.none' : 'value.unsure')}
          <span className="sr-only">: {name}</span>
        </label>
      ))}
      <FieldHelp fact={id} name={name} text={law(factKey(id, 'find'))} />
    </Group>
  )
}

/** As one by one: whoever must know it is not offered not to. */
function othersFor(fact: Fact): readonly Other[] {
  if (fact.kind === 'text') return fact.optional || fact.scope === 'person' ? [] : ['unsure']
  return fact.kind === 'date' && fact.mayBeNone ? ['none', 'unsure'] : ['unsure']
}
