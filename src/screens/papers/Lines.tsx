import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { groupKey } from '../../i18n/keys'
import { factName } from '../../i18n/law'
import { type Answer, answerTo, type Fact } from '../../rules/fact'
import { dateLimits } from '../../session/read-date'
import { type AnswerSchema, schemaFor, type Typed } from '../../session/schema'
import { answersOf, type Conviction } from '../../session/session'
import { typedFrom } from '../../session/typed'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Page'
import { Steps } from '../../ui/Steps'
import { factIn } from '../fact-in'
import { keep } from '../keep'
import { onward } from '../onward'
import { useProblemText } from '../question/problem-text'
import { useLawWords } from '../use-law-words'
import { jurisdictionOf, type Walk } from '../walk'
import { LineField, type Other } from './LineField'

type Props = { walk: Walk; group: string; facts: readonly string[]; at: Conviction }
type Others = Readonly<Record<string, Other | undefined>>

/** Lines and dates for the papers that belong together, such as a name and an address, on one screen. */
export function Lines({ walk, group, facts: ids, at }: Props) {
  const { t } = useTranslation()
  const jurisdiction = jurisdictionOf(walk, at)
  const { rules } = jurisdiction
  const { law } = useLawWords(rules.id)
  const facts = ids.map((id) => factIn(walk, at, id))
  const answers = answersOf(walk.session, at)
  const [others, setOthers] = useState<Others>(() =>
    Object.fromEntries(facts.map(({ id }) => [id, otherIn(answerTo(answers, id))])),
  )
  const schema = (fact: Fact): AnswerSchema => {
    const other = others[fact.id]
    if (other) return given(other === 'none' ? { value: 'none' } : 'unsure')
    return schemaFor(
      fact,
      fact.kind === 'date' ? dateLimits(fact, rules.facts, answers, walk.today) : { today: walk.today },
    )
  }
  const form = useForm<Record<string, Typed>, unknown, Record<string, Answer>>({
    defaultValues: Object.fromEntries(facts.map((fact) => [fact.id, typedFrom(fact, answerTo(answers, fact.id))])),
    resolver: zodResolver(z.object(Object.fromEntries(facts.map((fact) => [fact.id, schema(fact)])))),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const typed = form.watch()
  const problemText = useProblemText(rules.id, answers)
  const problems = facts.flatMap(({ id }) =>
    Object.entries(form.formState.errors[id] ?? {}).map(([box, error]) => ({
      fact: id,
      box,
      text: problemText(messageOf(error)),
    })),
  )
  const submit = (said: Record<string, Answer>) =>
    walk.move((session) => {
      const kept = facts.reduce((was, fact) => {
        const answer = said[fact.id]
        return answer === undefined ? was : keep(was, at, fact, answer)
      }, session)
      return onward(walk, kept, at, 'papers')
    })
  return (
    <Stack>
      <Steps done={4} of={4} label={t('section.papers')} />
      <ErrorSummary
        title={t('problemTitle')}
        problems={problems.map(({ fact, box, text }) => ({
          field: `${fact}-${box}`,
          text: `${factName(fact, law)}: ${text}`,
        }))}
        tries={form.formState.submitCount}
      />
      <Heading>{law(groupKey(group)) ?? t('blanks.title')}</Heading>
      <p className="text-small text-muted">{t('blanks.lead')}</p>
      <form noValidate onSubmit={form.handleSubmit(submit)} className="flex flex-1 flex-col gap-4.5">
        {facts.map((fact) => {
          const own = problems.filter((each) => each.fact === fact.id)
          return (
            <LineField
              key={fact.id}
              fact={fact}
              jurisdiction={jurisdiction}
              typed={typed[fact.id] ?? {}}
              set={(box, value) => form.setValue(`${fact.id}.${box}`, value)}
              other={others[fact.id]}
              say={(other) => setOthers((was) => ({ ...was, [fact.id]: other }))}
              problem={own[0]?.text}
              invalid={own.map(({ box }) => box)}
            />
          )
        })}
        <Actions
          main={<Button submit>{t('action.continue')}</Button>}
          others={
            <Button ghost onClick={walk.back}>
              {t('action.back')}
            </Button>
          }
        />
      </form>
    </Stack>
  )
}

function otherIn(answer: Answer | undefined): Other | undefined {
  if (answer === 'unsure') return 'unsure'
  return answer?.value === 'none' ? 'none' : undefined
}

/** Takes whatever was typed for this answer. */
function given(answer: Answer): AnswerSchema {
  return z.pipe(
    z.record(z.string(), z.string()),
    z.transform((): Answer => answer),
  )
}

function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : ''
}
