import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { factKey } from '../../i18n/keys'
import { answerText, factName, type LawWords, valueWords } from '../../i18n/law'
import type { Jurisdiction } from '../../jurisdictions/jurisdiction'
import type { Answer, Day, Fact } from '../../rules/fact'
import type { Typed } from '../../typing/schema'
import { FieldError } from '../../ui/FieldError'
import { Toggle } from '../../ui/Toggle'
import { SheetNumber } from '../intake/SheetNumber'
import { useLawWords } from '../loading/use-law-words'
import { FactInput } from '../question/FactInput'
import { FieldHelp } from './FieldHelp'
import { isUntyped, type Other } from './read-fields'

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
  today: Day
  /** How it can be typed stands above already. */
  brief: boolean
  said: Answer | undefined
  /** Where the answer was read, if it was. */
  source: ReactNode
}

/** One question among others on a screen, with all the help that it has alone. */
export function Field({
  fact,
  jurisdiction,
  typed,
  set,
  other,
  say,
  problem,
  asks,
  invalid,
  today,
  brief,
  said,
  source,
}: Props) {
  const { t, i18n } = useTranslation()
  const { law } = useLawWords(jurisdiction.rules.id)
  const { id } = fact
  const name = factName(id, law)
  const hint = law(factKey(id, 'hint'))
  const describedBy = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || undefined
  const legend = legendOf(fact, law, asks)
  const Group = legend ? 'fieldset' : 'div'
  const isBlank = other === undefined && isUntyped(typed)
  const picked = fact.kind === 'yesNo' || fact.kind === 'choice'
  return (
    <Group className="grid min-w-0 gap-1" aria-describedby={legend && describedBy}>
      {legend && (
        <legend className={`mb-1 ${asks || picked ? 'font-semibold' : 'text-small font-bold'}`}>{legend}</legend>
      )}
      {asks && <SheetNumber law={jurisdiction.rules} fact={id} />}
      {source}
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
          label={fact.kind === 'date' && asks ? law(factKey(id, 'ask')) : name}
          today={today}
          brief={brief}
          typed={typed}
          set={(box, value) => {
            say(undefined)
            set(box, value)
          }}
          submitWith={() => undefined}
          invalid={invalid}
          describedBy={describedBy}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-small text-muted">
          {hint}
        </p>
      )}
      {said && isBlank && (
        <p className="text-small text-muted">
          {t('question.said', { said: answerText(fact, said, i18n, law, valueWords(i18n)) })}
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

/** What several boxes or choices ask in common; a line of text and a date have their label. */
function legendOf(fact: Fact, law: LawWords, asks: boolean): string | undefined {
  if (fact.kind === 'text' || fact.kind === 'date') return undefined
  return fact.kind === 'number' && !asks ? factName(fact.id, law) : law(factKey(fact.id, 'ask'))
}

/** As one by one: whoever must know it is not offered not to. */
function othersFor(fact: Fact): readonly Other[] {
  if (fact.kind === 'text') return fact.optional || fact.scope === 'person' ? [] : ['unsure']
  if (fact.kind === 'yesNo' || fact.kind === 'choice') return []
  return fact.kind === 'date' && fact.mayBeNone ? ['none', 'unsure'] : ['unsure']
}
