import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { factKey, groupKey } from '../i18n/keys'
import { factName } from '../i18n/law'
import { type Answer, answerTo } from '../rules/fact'
import { schemaFor, type Typed } from '../session/schema'
import { answersOf, type Conviction } from '../session/session'
import { typedFrom } from '../session/typed'
import { Actions } from '../ui/Actions'
import { Button } from '../ui/Button'
import { ErrorSummary } from '../ui/ErrorSummary'
import { FieldError } from '../ui/FieldError'
import { Heading } from '../ui/Heading'
import { Stack } from '../ui/Page'
import { Steps } from '../ui/Steps'
import { factIn } from './fact-in'
import { keep } from './keep'
import { onward } from './onward'
import { FactInput } from './question/FactInput'
import { useProblemText } from './question/problem-text'
import { useLawWords } from './use-law-words'
import { jurisdictionOf, type Walk } from './walk'

type Props = { walk: Walk; group: string; facts: readonly string[]; at: Conviction }

/** Lines for the papers that belong together, such as a name and an address, on one screen. */
export default function Blanks({ walk, group, facts: ids, at }: Props) {
  const { t } = useTranslation()
  const jurisdiction = jurisdictionOf(walk, at)
  const { law } = useLawWords(jurisdiction.rules.id)
  const facts = ids.map((id) => factIn(walk, at, id))
  const answers = answersOf(walk.session, at)
  const form = useForm<Record<string, Typed>, unknown, Record<string, Answer>>({
    defaultValues: Object.fromEntries(facts.map((fact) => [fact.id, typedFrom(fact, answerTo(answers, fact.id))])),
    resolver: zodResolver(
      z.object(Object.fromEntries(facts.map((fact) => [fact.id, schemaFor(fact, { today: walk.today })]))),
    ),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const typed = form.watch()
  const problemText = useProblemText(jurisdiction.rules.id, answers)
  const problems = facts.flatMap(({ id }) => {
    const message = form.formState.errors[id]?.text?.message
    return message ? [{ fact: id, field: `${id}-text`, text: problemText(message) }] : []
  })
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
        problems={problems.map(({ field, text, fact }) => ({ field, text: `${factName(fact, law)}: ${text}` }))}
        tries={form.formState.submitCount}
      />
      <Heading>{law(groupKey(group)) ?? t('blanks.title')}</Heading>
      <p className="text-small text-muted">{t('blanks.lead')}</p>
      <form noValidate onSubmit={form.handleSubmit(submit)} className="flex flex-1 flex-col gap-4.5">
        {facts.map((fact) => {
          const problem = problems.find((each) => each.fact === fact.id)
          const hint = law(factKey(fact.id, 'hint'))
          const describedBy =
            [hint && `${fact.id}-hint`, problem && `${fact.id}-error`].filter(Boolean).join(' ') || undefined
          return (
            <div key={fact.id} className="grid gap-1">
              <FieldError id={`${fact.id}-error`} text={problem?.text} />
              <FactInput
                id={fact.id}
                fact={fact}
                jurisdiction={jurisdiction}
                label={factName(fact.id, law)}
                typed={typed[fact.id] ?? {}}
                set={(field, value) => form.setValue(`${fact.id}.${field}`, value)}
                submitWith={() => undefined}
                invalid={problem ? ['text'] : []}
                describedBy={describedBy}
              />
              {hint && (
                <p id={`${fact.id}-hint`} className="text-small text-muted">
                  {hint}
                </p>
              )}
            </div>
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
