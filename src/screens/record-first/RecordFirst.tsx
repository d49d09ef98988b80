import { useTranslation } from 'react-i18next'
import { goTo } from '../../interview/trail'
import { stateCards } from '../../jurisdictions/index'
import { Button, LinkButton } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { Links } from '../../ui/Links'
import { List, Row } from '../../ui/List'
import { NumberedSteps } from '../../ui/NumberedSteps'
import { Stack } from '../../ui/Page'
import type { Moves } from '../walk/walk'
import { Drawings } from './Drawings'
import { Letter } from './Letter'
import { Source } from './Source'
import { useRecordSources } from './use-record-sources'

type Props = { state: string | undefined } & Pick<Moves, 'move' | 'back'>

/** Which record to ask for where no paper is at hand: where, what it costs, how long it takes; first the state is picked. */
export default function RecordFirst({ state, move, back: goBack }: Props) {
  const { t, i18n } = useTranslation('record')
  const { t: app } = useTranslation()
  const sources = useRecordSources(state)
  const cards = stateCards(i18n.language)
  const back = <LinkButton onClick={goBack}>{app('action.back')}</LinkButton>
  if (state === undefined) {
    return (
      <Stack>
        <Heading>{t('title')}</Heading>
        <p>{t('pick')}</p>
        <List>
          {cards.map(({ id, name }) => (
            <Row key={id}>
              <LinkButton onClick={() => move((was) => goTo(was, { screen: 'recordFirst', state: id }))}>
                {name}
              </LinkButton>
            </Row>
          ))}
        </List>
        {back}
      </Stack>
    )
  }
  const steps = ['find', 'back', 'own'] as const
  return (
    <Stack>
      <Heading>{t('titleOf', { state: cards.find(({ id }) => id === state)?.name ?? '' })}</Heading>
      <p>{t('lead')}</p>
      {sources.length === 0 && <p>{t('clerk')}</p>}
      {sources.map((source, place) => (
        <Source key={source.paper} source={source} label={t(place === 0 ? 'best' : 'second')} />
      ))}
      <Drawings state={state} />
      <p className="text-small">{t('absent')}</p>
      <section className="grid gap-3">
        <h2>{t('then')}</h2>
        <NumberedSteps steps={steps.map((step) => ({ id: step, text: t(step) }))} />
      </section>
      <section className="grid gap-1">
        <h2>{t('several')}</h2>
        <p>{t('fbi')}</p>
      </section>
      <Button onClick={() => move((was) => goTo(was, { screen: 'record' }))}>{t('haveIt')}</Button>
      <Letter />
      <Button ghost onClick={() => window.print()}>
        {t('print')}
      </Button>
      <Links label={app('outcome.ways')}>{back}</Links>
    </Stack>
  )
}
