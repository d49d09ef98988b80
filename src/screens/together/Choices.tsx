import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { factKey, optionKey } from '../../i18n/keys'
import { known } from '../../rules/fact'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { CheckRow } from '../../ui/CheckRow'
import { Heading } from '../../ui/Heading'
import { List } from '../../ui/List'
import { Stack } from '../../ui/Page'
import { Steps } from '../../ui/Steps'
import { AnswersLink } from '../answers/AnswersLink'
import { useLawWords } from '../loading/use-law-words'
import { factIn } from '../question/fact-in'
import { onward } from '../question/onward'
import { takeAnswer } from '../question/take-answer'
import type { Matter } from '../walk/matter'
import type { Moves } from '../walk/walk'
import { FieldHelp } from './FieldHelp'

type Props = { matter: Matter; facts: readonly string[] } & Pick<Moves, 'move' | 'back'>

/** Choices that stay off unless the person ticks them. */
export function Choices({ matter, facts, move, back }: Props) {
  const { t } = useTranslation()
  const { at, answers } = matter
  const { law } = useLawWords(matter.jurisdiction.rules.id)
  const [on, setOn] = useState<readonly string[]>(facts.filter((fact) => known(answers, fact) === 'yes'))
  const go = () =>
    move((session) => {
      const said = facts.reduce(
        (was, fact) => takeAnswer(was, at, factIn(matter, fact), { value: on.includes(fact) ? 'yes' : 'no' }),
        session,
      )
      return onward(matter, said, 'papers')
    })
  return (
    <Stack>
      <Steps done={4} of={4} label={t('section.papers')} />
      <Heading>{t('together.choices')}</Heading>
      <p className="text-small text-muted">{t('together.choicesLead')}</p>
      <List>
        {facts.map((fact) => {
          const hint = law(factKey(fact, 'hint'))
          return (
            <CheckRow
              key={fact}
              id={`${fact}-on`}
              checked={on.includes(fact)}
              onChange={(checked) => setOn((was) => (checked ? [...was, fact] : was.filter((each) => each !== fact)))}
              more={
                <FieldHelp
                  fact={factIn(matter, fact)}
                  name={law(factKey(fact, 'short')) ?? fact}
                  text={law(factKey(fact, 'find'))}
                />
              }
            >
              <b className="block">{law(factKey(fact, 'ask')) ?? fact}</b>
              {law(optionKey(fact, 'yes')) ?? t('value.yes')}
              {hint && <small className="block text-small text-muted">{hint}</small>}
            </CheckRow>
          )
        })}
      </List>
      <Actions
        below
        main={<Button onClick={go}>{t('action.continue')}</Button>}
        others={
          <>
            <Button ghost onClick={back}>
              {t('action.back')}
            </Button>
            <AnswersLink matter={matter} move={move} />
          </>
        }
      />
    </Stack>
  )
}
