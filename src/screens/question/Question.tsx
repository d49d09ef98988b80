import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { factKey } from '../../i18n/keys'
import { answerFromCourt } from '../../interview/answer'
import type { Errand } from '../../interview/session'
import { goTo, isSettled } from '../../interview/trail'
import { isShared } from '../../jurisdictions/shared'
import { type Answer, answerTo, valueIn } from '../../rules/fact'
import { dateLimits } from '../../typing/read-date'
import { Actions } from '../../ui/Actions'
import { Button, LinkButton } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FieldError } from '../../ui/FieldError'
import { Heading } from '../../ui/Heading'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import { AnswersLink } from '../answers/AnswersLink'
import { FromRecord } from '../answers/FromRecord'
import { SheetNumber } from '../intake/SheetNumber'
import { useLawWords } from '../loading/use-law-words'
import type { Matter } from '../walk/matter'
import type { Moves } from '../walk/walk'
import { FactInput } from './FactInput'
import { FindHelp } from './FindHelp'
import { factIn } from './fact-in'
import { JustSaid } from './JustSaid'
import { OtherAnswers } from './OtherAnswers'
import { onward } from './onward'
import { Progress } from './Progress'
import { useProblemText } from './problem-text'
import { RecordsHere } from './RecordsHere'
import { takeAnswer } from './take-answer'
import { useTyped } from './use-typed'

type Props = { matter: Matter; fact: string; errand: Errand } & Moves

/** One question. Its form, its checks and its words follow from the fact alone. */
export default function Question({ matter, fact: id, errand, move, back, forth }: Props) {
  const { t } = useTranslation()
  const { at, session, jurisdiction, answers, today } = matter
  const { rules } = jurisdiction
  const { law } = useLawWords(rules.id)
  const fact = factIn(matter, id)
  const before = answerTo(answers, id)
  const limits = fact.kind === 'date' ? dateLimits(fact, rules.facts, answers, today) : { today }
  const form = useTyped(fact, before, limits)
  const problemText = useProblemText(rules, answers)
  const problems = form.problems.map(({ box, message }) => ({ field: `field-${box}`, text: problemText(message) }))

  /** A court takes a moment; a second tap meanwhile does nothing. */
  const isGoing = useRef(false)
  const submit = (said: Answer) => {
    if (isSettled(session, before, said)) return forth()
    const go = (says: Readonly<Record<string, string | undefined>> = {}) =>
      move((was) =>
        onward(matter, answerFromCourt(takeAnswer(was, at, fact, said), at, rules.facts, says, isShared), errand, [id]),
      )
    if (fact.kind !== 'court' || said === 'unsure') return go()
    if (isGoing.current) return
    isGoing.current = true
    jurisdiction
      .directory()
      .then(({ courts }) => courts.find((court) => court.id === valueIn(said))?.says)
      .catch(() => undefined)
      .then(go)
  }
  // A choice that was tapped needs no check.
  const submitWith = (pick: string) => submit(pick === 'unsure' ? 'unsure' : { value: pick })

  const box = fact.kind === 'text' || fact.kind === 'date' ? fact.kind : undefined
  const ask = <Heading>{law(factKey(id, 'ask')) ?? id}</Heading>
  const hint = law(factKey(id, 'hint'))
  const describedBy = [hint && 'hint', problems.length > 0 && 'error'].filter(Boolean).join(' ') || undefined
  const input = (
    <FactInput
      id="field"
      fact={fact}
      jurisdiction={jurisdiction}
      today={today}
      typed={form.typed}
      set={form.set}
      submitWith={submitWith}
      invalid={form.problems.map(({ box }) => box)}
      describedBy={describedBy}
    />
  )
  return (
    <Stack>
      <JustSaid matter={matter} back={back} />
      <Progress matter={matter} fact={fact} errand={errand} />
      <ErrorSummary title={t('problemTitle')} problems={problems} tries={form.tries} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          // Nothing typed anew: what was said before holds.
          if (before !== undefined && form.isBlank) submit(before)
          else form.read(submit)
        }}
        className="flex flex-1 flex-col gap-4.5"
      >
        <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3.5" aria-describedby={describedBy}>
          <legend className="mb-3.5">{box ? <label htmlFor={`field-${box}`}>{ask}</label> : ask}</legend>
          {hint && (
            <p id="hint" className="text-small text-muted">
              {hint}
            </p>
          )}
          {fact.secret && (
            <>
              <Note tone="warn" title={t('immigration.title')}>
                {t('immigration.before')}
              </Note>
              <p className="text-small text-muted">{t('notAdvice')}</p>
            </>
          )}
          <SheetNumber law={rules} fact={id} />
          <FromRecord matter={matter} fact={id} />
          <FieldError id="error" text={problems[0]?.text} />
          {input}
        </fieldset>
        <OtherAnswers fact={fact} said={before} shown={!form.isBlank} law={law} choose={submit} />
        {id === 'offense' && errand === 'verdict' && (
          <LinkButton onClick={() => move((was) => goTo(was, { screen: 'record', about: at }))}>
            {t('offense.haveRecord')}
          </LinkButton>
        )}
        <RecordsHere matter={matter}>
          <FindHelp fact={fact} text={law(factKey(id, 'find'))} />
        </RecordsHere>
        <Actions
          below
          main={<Button submit>{t('action.continue')}</Button>}
          others={
            <>
              <Button ghost onClick={back}>
                {t('action.back')}
              </Button>
              <AnswersLink matter={matter} move={move} />
            </>
          }
        />
      </form>
    </Stack>
  )
}
