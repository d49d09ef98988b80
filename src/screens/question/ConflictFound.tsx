import { useTranslation } from 'react-i18next'
import { factName } from '../../i18n/law'
import type { Conflict } from '../../interview/conflicts'
import { question } from '../../interview/moves'
import type { Errand } from '../../interview/session'
import { goTo } from '../../interview/trail'
import { withWorked } from '../../rules/worked'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { List, Row } from '../../ui/List'
import { Stack } from '../../ui/Page'
import { useLawWords } from '../loading/use-law-words'
import type { Matter } from '../walk/matter'
import type { Moves } from '../walk/walk'
import { factIn } from './fact-in'
import { onward } from './onward'

type Props = { matter: Matter; conflict: Conflict; errand: Errand } & Pick<Moves, 'move' | 'back'>

/** Two answers that cannot both be true, side by side, each with a way to change it. */
export default function ConflictFound({ matter, conflict, errand, move, back }: Props) {
  const { t } = useTranslation()
  const { rules } = matter.jurisdiction
  const { law, text } = useLawWords(rules.id)
  const answers = withWorked(rules.facts, matter.answers)
  const change = (fact: string) => move((was) => goTo(was, question(fact, matter.at, errand)))
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
            {text(factIn(matter, id), answers[id])}
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
              <Button ghost onClick={() => move((was) => onward(matter, was, errand))}>
                {t('conflict.both')}
              </Button>
            )}
            <Button ghost onClick={back}>
              {t('action.back')}
            </Button>
          </>
        }
      />
    </Stack>
  )
}
