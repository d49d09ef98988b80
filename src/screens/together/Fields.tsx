import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { groupKey } from '../../i18n/keys'
import { factName } from '../../i18n/law'
import type { Errand } from '../../interview/session'
import { type Answer, answerTo, type Fact } from '../../rules/fact'
import { typedOrProposed } from '../../typing/name-parts'
import type { Typed } from '../../typing/schema'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Page'
import { AnswersLink } from '../answers/AnswersLink'
import { FromRecord } from '../answers/FromRecord'
import { useLawWords } from '../loading/use-law-words'
import { factIn } from '../question/fact-in'
import { JustSaid } from '../question/JustSaid'
import { onward } from '../question/onward'
import { Progress } from '../question/Progress'
import { useProblemText } from '../question/problem-text'
import { takeAnswer } from '../question/take-answer'
import type { Matter } from '../walk/matter'
import type { Moves } from '../walk/walk'
import { Field } from './Field'
import { type Asking, answersAbove, canRefuse, fieldSchema, otherIn, spanSaid } from './read-fields'

type Props = { matter: Matter; group: string; facts: readonly string[]; errand: Errand } & Pick<Moves, 'move' | 'back'>
type Form = Record<string, Typed>

/** Questions that belong together, such as a name and an address, or three dates, on one screen. */
export function Fields({ matter, group, facts: ids, errand, move, back }: Props) {
  const { t } = useTranslation()
  const { at, jurisdiction, answers, today } = matter
  const { rules } = jurisdiction
  const { law } = useLawWords(rules.id)
  const facts = ids.map((id) => factIn(matter, id))
  const [others, setOthers] = useState<Asking['others']>(() =>
    Object.fromEntries(facts.map((fact) => [fact.id, otherIn(fact, answerTo(answers, fact.id))])),
  )
  const asking: Asking = { facts, all: rules.facts, answers, others, today }
  const form = useForm<Form, unknown, Record<string, Answer>>({
    defaultValues: Object.fromEntries(facts.map((fact) => [fact.id, typedOrProposed(fact, answers)])),
    resolver: (typed, context, options) =>
      zodResolver(z.object(Object.fromEntries(facts.map((fact) => [fact.id, fieldSchema(asking, typed, fact)]))))(
        typed,
        context,
        options,
      ),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const typed = form.watch()
  const last = facts.at(-1)
  const problemText = useProblemText(rules, last ? answersAbove(asking, typed, last) : answers)
  const problems = facts.flatMap(({ id }) =>
    Object.entries(form.formState.errors[id] ?? {}).map(([box, error]) => ({
      fact: id,
      box,
      text: problemText(messageOf(error)),
    })),
  )
  const submit = (said: Record<string, Answer>) =>
    move((session) => {
      const kept = facts.reduce((was, fact) => {
        const answer = said[fact.id]
        return answer === undefined ? was : takeAnswer(was, at, fact, answer)
      }, session)
      return onward(matter, kept, errand, ids)
    })
  const silent = facts.filter(({ id }) => (typed[id]?.pick ?? '') === '')
  const refuse = () => {
    for (const { id } of silent) form.setValue(`${id}.pick`, 'no')
    form.handleSubmit(submit)()
  }
  return (
    <Stack>
      <JustSaid matter={matter} back={back} />
      <Progress matter={matter} fact={facts[0] as Fact} errand={errand} />
      <ErrorSummary
        title={t('problemTitle')}
        problems={problems.map(({ fact, box, text }) => ({
          field: `${fact}-${box}`,
          text: `${factName(fact, law)}: ${text}`,
        }))}
        tries={form.formState.submitCount}
      />
      <Heading>{law(groupKey(group)) ?? t('together.title')}</Heading>
      {errand === 'papers' && <p className="text-small text-muted">{t('together.lead')}</p>}
      <form noValidate onSubmit={form.handleSubmit(submit)} className="flex flex-1 flex-col gap-4.5">
        {facts.map((fact, place) => {
          const own = problems.filter((each) => each.fact === fact.id)
          return (
            <Field
              key={fact.id}
              fact={fact}
              jurisdiction={jurisdiction}
              typed={typed[fact.id] ?? {}}
              set={(box, value) => form.setValue(`${fact.id}.${box}`, value)}
              other={others[fact.id]}
              say={(other) => setOthers((was) => ({ ...was, [fact.id]: other }))}
              problem={own[0]?.text}
              asks={errand === 'verdict'}
              invalid={own.map(({ box }) => box)}
              today={today}
              brief={facts.slice(0, place).some(({ kind }) => kind === fact.kind)}
              said={spanSaid(asking, fact)}
              source={<FromRecord matter={matter} fact={fact.id} />}
            />
          )
        })}
        {silent.length > 0 && facts.every(canRefuse) && (
          <Button ghost onClick={refuse}>
            {silent.length === facts.length ? t('together.noToAll') : t('together.noToRest', { count: silent.length })}
          </Button>
        )}
        <Actions
          below
          main={<Button submit>{t('action.continue')}</Button>}
          others={
            <>
              <Button ghost onClick={back}>
                {t('action.back')}
              </Button>
              {errand === 'verdict' && <AnswersLink matter={matter} move={move} />}
            </>
          }
        />
      </form>
    </Stack>
  )
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
}
