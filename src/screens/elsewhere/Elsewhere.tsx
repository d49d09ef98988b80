import { useTranslation } from 'react-i18next'
import { citizenshipConcern } from '../../jurisdictions/facts'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { List, Row } from '../../ui/List'
import { OutLink } from '../../ui/OutLink'
import { Stack } from '../../ui/Page'
import type { Held, Moves } from '../walk/walk'
import { AskFirst } from './AskFirst'

type Props = Pick<Held, 'session' | 'today'> & Pick<Moves, 'back'>

/** An honest answer for those whom the law of our states does not reach, and where they can go. */
export default function Elsewhere({ session, today, back }: Props) {
  const { t } = useTranslation()
  const link = (url: string, text: string) => (
    <OutLink href={url} newTab={t('newTab')}>
      {text}
    </OutLink>
  )
  return (
    <Stack>
      <Heading>{t('elsewhere.title')}</Heading>
      <section className="grid gap-3">
        <h2>{t('elsewhere.federalTitle')}</h2>
        <p>{t('elsewhere.federalText')}</p>
        <AskFirst said={session.person[citizenshipConcern.id]} today={today} />
        <p>{t('elsewhere.defenderText')}</p>
      </section>
      <section className="grid gap-3">
        <h2>{t('elsewhere.stateTitle')}</h2>
        <p>{t('elsewhere.stateText')}</p>
        <List>
          <Row>
            <p>{t('elsewhere.aidText')}</p>
          </Row>
          <Row>
            <p>{t('elsewhere.recordText')}</p>
          </Row>
        </List>
      </section>
      <section className="grid gap-3">
        <h2>{t('elsewhere.juvenileTitle')}</h2>
        <p>{t('elsewhere.juvenileText')}</p>
      </section>
      <section className="grid gap-3">
        <h2>{t('elsewhere.citizenTitle')}</h2>
        <p>{t('elsewhere.citizenText')}</p>
        <p className="text-small text-muted">8 U.S.C. 1101(a)(48)(A)</p>
        {link('https://www.ilrc.org', t('elsewhere.citizenLink'))}
      </section>
      <Actions main={<Button onClick={back}>{t('action.back')}</Button>} />
    </Stack>
  )
}
