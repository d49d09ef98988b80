import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { narrowWords } from '../../i18n/narrow-words'
import { answerNarrow } from '../../interview/answer'
import type { Errand } from '../../interview/session'
import { isShared } from '../../jurisdictions/shared'
import type { Narrow, Reply } from '../../rules/span'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Page'
import { RadioList } from '../../ui/RadioList'
import { AnswersLink } from '../answers/AnswersLink'
import { useLawWords } from '../loading/use-law-words'
import type { Matter } from '../walk/matter'
import type { Moves } from '../walk/walk'
import { factIn } from './fact-in'
import { JustSaid } from './JustSaid'
import { onward } from './onward'
import { Progress } from './Progress'

type Props = { matter: Matter; narrow: Narrow; errand: Errand } & Pick<Moves, 'move' | 'back'>

const replies = ['yes', 'no', 'unsure'] as const

/** On which side of a limit of the law the truth lies, for who does not know it exactly. */
export default function NarrowQuestion({ matter, narrow, errand, move, back }: Props) {
  const { t, i18n } = useTranslation()
  const { at } = matter
  const { rules } = matter.jurisdiction
  const { law } = useLawWords(rules.id)
  const [pick, setPick] = useState<Reply>()
  const [tries, setTries] = useState(0)
  const fact = factIn(matter, narrow.fact)
  const { about, ask } = narrowWords(narrow, fact, i18n, law)
  const isMissing = tries > 0 && pick === undefined

  const submit = (reply: Reply) =>
    move((was) => onward(matter, answerNarrow(was, at, rules, narrow, reply, isShared), errand, [narrow.fact]))
  return (
    <Stack>
      <JustSaid matter={matter} back={back} />
      <Progress matter={matter} fact={fact} errand={errand} />
      <ErrorSummary
        title={t('problemTitle')}
        problems={isMissing ? [{ field: 'field-pick', text: t('problem.choose') }] : []}
        tries={tries}
      />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (pick) submit(pick)
          else setTries(tries + 1)
        }}
        className="flex flex-1 flex-col gap-4.5"
      >
        <fieldset className="grid min-w-0 gap-3.5" aria-describedby="hint">
          <legend className="mb-3.5">
            <Heading>{ask}</Heading>
          </legend>
          <p id="hint" className="text-small text-muted">
            {t('narrow.why', { about })}
          </p>
          <RadioList
            name="field-pick"
            value={pick ?? ''}
            onChange={(value) => setPick(replies.find((reply) => reply === value))}
            onTap={(value) => submit(replies.find((reply) => reply === value) ?? 'unsure')}
            invalid={isMissing}
            options={replies.map((value) => ({ value, label: t(`value.${value}`) }))}
          />
        </fieldset>
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
