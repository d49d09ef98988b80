import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Speech, speechOf } from '../../i18n/clause-words'
import { goTo } from '../../interview/trail'
import { stateCards } from '../../jurisdictions/index'
import { Actions } from '../../ui/Actions'
import { Button, LinkButton } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { List, Row } from '../../ui/List'
import { Stack } from '../../ui/Page'
import type { Moves } from '../walk/walk'
import { useLaw } from './use-law'

type Props = {
  screen: 'how' | 'intake'
  state: string | undefined
  /** What to show of the law that was picked, under its name. */
  children: (speech: Speech, name: string) => ReactNode
} & Pick<Moves, 'move' | 'back'>

/** A page about the law of one state, to read or to print; first the state is picked. */
export function LawPage({ screen, state, children, move, back }: Props) {
  const { t, i18n } = useTranslation()
  const { t: th } = useTranslation('how')
  const rules = useLaw(state)
  const cards = stateCards(i18n.language)
  const pick = (id: string) => move((was) => goTo(was, { screen, state: id }))
  if (!rules) {
    return (
      <Stack>
        <Heading>{th(screen === 'how' ? 'title' : 'intake.title')}</Heading>
        <p>{th(screen === 'how' ? 'pick' : 'intake.pick')}</p>
        <List>
          {cards.map(({ id, name }) => (
            <Row key={id}>
              <LinkButton onClick={() => pick(id)}>{name}</LinkButton>
            </Row>
          ))}
        </List>
        <Actions main={<Button onClick={back}>{t('action.back')}</Button>} />
      </Stack>
    )
  }
  return (
    <Stack>
      {children(speechOf(i18n, rules), cards.find(({ id }) => id === rules.id)?.name ?? '')}
      <Actions
        main={<Button onClick={() => window.print()}>{th(screen === 'how' ? 'print' : 'intake.print')}</Button>}
        others={
          <Button ghost onClick={back}>
            {t('action.back')}
          </Button>
        }
      />
    </Stack>
  )
}
