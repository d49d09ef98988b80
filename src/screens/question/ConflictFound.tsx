import { useTranslation } from 'react-i18next'
import { factName } from '../../i18n/law'
import type { Conflict } from '../../interview/conflicts'
import { question } from '../../interview/moves'
import { answersOf, type Conviction, type Errand } from '../../interview/session'
import { goTo } from '../../interview/trail'
import { withWorked } from '../../rules/worked'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { List, Row } from '../../ui/List'
import { Stack } from '../../ui/Page'
import { useLawWords } from '../loading/use-law-words'
import { jurisdictionOf, type Walk } from '../walk/walk'
import { factIn } from './fact-in'
import { onward } from './onward'

type Props = { walk: Walk; conflict: Conflict; at: Conviction; errand: Errand }

/** Two answers that cannot both be true, side by side, each with a way to change it. */
export default function ConflictFound({ walk, conflict, at, errand }: Props) {
  const { t } = useTranslation()
  const { rules } = jurisdictionOf(walk, at)
  const { law, text } = useLawWords(rules.id)
  const answers = withWorked(rules.facts, answersOf(walk.session, at))
  const change = (fact: string) => walk.move((session) => goTo(session, question(fact, at, errand)))
  return (
    <Stack>
      <Heading>{t('conflict.title')}</Heading>
      <p>{t(`conflict.${conflict.kind}`)}</p>
      <List>
        {conflict.facts.map((id) => (
          <Row
            key={id}
            end={
              <button
                type="button"
                onClick={() => change(id)}
                className="-my-2 min-h-12 px-1 font-semibold text-leaf underline"
              >
                {t('answers.change')}
                <span className="sr-only">: {factName(id, law)}</span>
              </button>
            }
          >
            <span className="block text-small text-muted">{factName(id, law)}</span>
            {text(factIn(walk, at, id), answers[id])}
          </Row>
        ))}
      </List>
      <Actions
        below
        main={undefined}
        others={
          <>
            {conflict.kind === 'section' && (
              // What the paper says may know more than our list.
              <Button ghost onClick={() => walk.move((session) => onward(walk, session, at, errand))}>
                {t('conflict.both')}
              </Button>
            )}
            <Button ghost onClick={walk.back}>
              {t('action.back')}
            </Button>
          </>
        }
      />
    </Stack>
  )
}
