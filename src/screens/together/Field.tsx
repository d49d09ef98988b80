import { useTranslation } from 'react-i18next'
import { factKey } from '../../i18n/keys'
import { factName, type LawWords } from '../../i18n/law'
import type { Jurisdiction } from '../../jurisdictions/jurisdiction'
import type { Fact } from '../../rules/fact'
import type { Typed } from '../../typing/schema'
import { FieldError } from '../../ui/FieldError'
import { Toggle } from '../../ui/Toggle'
import { useLawWords } from '../loading/use-law-words'
import { FactInput } from '../question/FactInput'
import { FieldHelp } from './FieldHelp'
import type { Other } from './read-fields'

type Props = {
  fact: Fact
  jurisdiction: Jurisdiction
  typed: Typed
  set: (box: string, value: string) => void
  other: Other | undefined
  say: (other: Other | undefined) => void
  /** What is wrong, and with which boxes. */
  problem: string | undefined
  /** Named by its question; left out: by its short name, as on a form. */
  asks: boolean
  invalid: readonly string[]
  /** A date is typed to its end. */
  onFull: (() => void) | undefined
}

/** One question among others on a screen, with all the help that it has alone. */
export function Field({ fact, jurisdiction, typed, set, other, say, problem, asks, invalid, onFull }: Props) {
  const { t } = useTranslation()
  const { law } = useLawWords(jurisdiction.rules.id)
  const { id } = fact
  const name = factName(id, law)
  const hint = law(factKey(id, 'hint'))
  const describedBy = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || undefined
  const legend = legendOf(fact, law, asks)
  const Group = legend ? 'fieldset' : 'div'
  const picked = fact.kind === 'yesNo' || fact.kind === 'choice'
  return (
    <Group className="grid min-w-0 gap-1" aria-describedby={legend && describedBy}>
      {legend && (
        <legend className={`mb-1 ${asks || picked ? 'font-semibold' : 'text-small font-bold'}`}>{legend}</legend>
      )}
      <FieldError id={`${id}-error`} text={problem} />
      {fact.kind === 'yesNo' ? (
        <Toggle
          name={`${id}-pick`}
          value={typed.pick ?? ''}
          onChange={(value) => set('pick', value)}
          invalid={invalid.length > 0}
          options={[
            { value: 'yes', label: t('value.yes') },
            { value: 'no', label: t('value.no') },
            { value: 'unsure', label: t('value.unsure') },
          ]}
        />
      ) : (
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
          onFull={onFull}
        />
      )}
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
          <span>
            {t(each === 'none' ? 'question.none' : 'value.unsure')}
            <span className="sr-only">: {name}</span>
          </span>
        </label>
      ))}
      <FieldHelp fact={fact} name={name} text={law(factKey(id, 'find'))} />
    </Group>
  )
}

/** What several boxes or choices ask in common; a line of text has its label. */
function legendOf(fact: Fact, law: LawWords, asks: boolean): string | undefined {
  if (fact.kind === 'text') return undefined
  const typed = fact.kind === 'date' || fact.kind === 'number'
  return typed && !asks ? factName(fact.id, law) : law(factKey(fact.id, 'ask'))
}

/** As one by one: whoever must know it is not offered not to. */
function othersFor(fact: Fact): readonly Other[] {
  if (fact.kind === 'text') return fact.optional || fact.scope === 'person' ? [] : ['unsure']
  if (fact.kind === 'yesNo' || fact.kind === 'choice') return []
  return fact.kind === 'date' && fact.mayBeNone ? ['none', 'unsure'] : ['unsure']
}
