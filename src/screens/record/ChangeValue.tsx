import { useTranslation } from 'react-i18next'
import { factKey } from '../../i18n/keys'
import type { Jurisdiction } from '../../jurisdictions/jurisdiction'
import type { Answer, Day, Fact } from '../../rules/fact'
import { FieldError } from '../../ui/FieldError'
import { SmallButton } from '../../ui/SmallButton'
import { useLawWords } from '../loading/use-law-words'
import { FactInput } from '../question/FactInput'
import { useProblemText } from '../question/problem-text'
import { useTyped } from '../question/use-typed'

type Props = {
  /** Begins the id of every box. */
  id: string
  fact: Fact
  jurisdiction: Jurisdiction
  before: Answer | undefined
  today: Day
  take: (answer: Answer) => void
  undo: () => void
}

/** Another value in the place of one that was read: its question, as the interview asks it. */
export function ChangeValue({ id, fact, jurisdiction, before, today, take, undo }: Props) {
  const { t } = useTranslation('record')
  const { rules } = jurisdiction
  const { law } = useLawWords(rules.id)
  const form = useTyped(fact, before, { today })
  const problemText = useProblemText(rules, {})
  const [problem] = form.problems
  const ask = law(factKey(fact.id, 'ask')) ?? fact.id
  const box = fact.kind === 'text' || fact.kind === 'date'
  return (
    <fieldset className="grid min-w-0 gap-3" aria-describedby={problem ? `${id}-error` : undefined}>
      {!box && <legend className="mb-2 font-semibold">{ask}</legend>}
      <FieldError id={`${id}-error`} text={problem && problemText(problem.message)} />
      <FactInput
        id={id}
        fact={fact}
        jurisdiction={jurisdiction}
        today={today}
        typed={form.typed}
        set={form.set}
        submitWith={(pick) => take(pick === 'unsure' ? 'unsure' : { value: pick })}
        invalid={form.problems.map((each) => each.box)}
        describedBy={problem ? `${id}-error` : undefined}
        label={box ? ask : undefined}
        brief
      />
      <div className="flex flex-wrap gap-2">
        <SmallButton onClick={() => form.read(take)}>{t('says.keep')}</SmallButton>
        <SmallButton onClick={undo}>{t('says.undo')}</SmallButton>
      </div>
    </fieldset>
  )
}
