import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { factName } from '../../i18n/law'
import { goTo } from '../../interview/trail'
import { Actions } from '../../ui/Actions'
import { Button, LinkButton } from '../../ui/Button'
import { CheckRow } from '../../ui/CheckRow'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import { List, Row } from '../../ui/List'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import { useLawWords } from '../loading/use-law-words'
import { NoPapers } from '../papers/NoPapers'
import { PaperText } from '../papers/PaperText'
import { statementsOf } from '../papers/statements'
import { useAssembled } from '../papers/use-packet'
import type { Matter } from '../walk/matter'
import type { Moves } from '../walk/walk'
import { Filer } from './Filer'

const UNPRINTABLE = 'unprintable'

/** What the person signs for, and swears to sentence by sentence, with the papers to read before. */
export default function Review({ matter, move, back }: { matter: Matter } & Pick<Moves, 'move' | 'back'>) {
  const { t } = useTranslation()
  const { at } = matter
  const { law } = useLawWords(matter.jurisdiction.rules.id)
  const packet = useAssembled(matter)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [tried, setTried] = useState(false)
  if (!packet) return <NoPapers at={at} move={move} />

  const statements = statementsOf(packet.sheets)
  const sworn = statements.filter((each) => each.sworn)
  const signed = statements.filter((each) => !each.sworn)
  const left = sworn.filter(({ id }) => !ticked.includes(id))
  const change = () => move((was) => goTo(was, { screen: 'answers', at }))
  const make = () => {
    setTried(true)
    if (left.length === 0 && packet.unprintable.length === 0) move((was) => goTo(was, { screen: 'papers', at }))
    else document.getElementById(left[0]?.id ?? UNPRINTABLE)?.focus()
  }
  const open = packet.open.flatMap(
    (name) => law(`fact.${name}.short`) ?? (name.includes('.') ? [] : [factName(name, law)]),
  )
  return (
    <Stack>
      <Heading>{t(sworn.length > 0 ? 'review.swear' : 'review.sign')}</Heading>
      <p className="text-small text-muted">{t(sworn.length > 0 ? 'review.swearLead' : 'review.signLead')}</p>
      {packet.unprintable.length > 0 && (
        <div id={UNPRINTABLE} tabIndex={-1}>
          <Note tone="error" title={t('review.unprintableTitle')}>
            {t('review.unprintable', { characters: packet.unprintable.join(' ') })}
          </Note>
        </div>
      )}
      {sworn.length > 0 && (
        <List>
          {sworn.map(({ id, text }) => (
            <CheckRow
              key={id}
              id={id}
              checked={ticked.includes(id)}
              onChange={(checked) => setTicked((was) => (checked ? [...was, id] : was.filter((each) => each !== id)))}
              more={
                <LinkButton onClick={change}>
                  {t('review.change')}
                  <span className="sr-only">: {text}</span>
                </LinkButton>
              }
            >
              {text}
              <small className="block text-tiny text-muted">{t('review.sworn')}</small>
            </CheckRow>
          ))}
        </List>
      )}
      {signed.length > 0 && (
        <section className="grid gap-3">
          {sworn.length > 0 && <h2>{t('review.alsoTitle')}</h2>}
          <List>
            {signed.map(({ id, text }) => (
              <Row key={id}>
                {text}
                <div>
                  <LinkButton onClick={change}>
                    {t('review.change')}
                    <span className="sr-only">: {text}</span>
                  </LinkButton>
                </div>
              </Row>
            ))}
          </List>
        </section>
      )}
      <Filer matter={matter} move={move} />
      {open.length > 0 && (
        <Note tone="warn" title={t('review.openTitle')}>
          {t('review.open', { what: open, formatParams: { what: { style: 'long', type: 'conjunction' } } })}
        </Note>
      )}
      <section className="grid gap-3">
        <h2>{t('review.read')}</h2>
        {packet.sheets.map((sheet) => (
          <Disclosure key={sheet.paper.template} title={sheet.reading.title}>
            <PaperText sheet={sheet} />
          </Disclosure>
        ))}
      </section>
      <Actions
        main={
          <>
            <Button onClick={make}>{t('review.make')}</Button>
            <p role="status" className="pt-2 text-center text-small text-muted">
              {left.length > 0 && t(tried ? 'review.missing' : 'review.left', { count: left.length })}
            </p>
          </>
        }
        others={
          <Button ghost onClick={back}>
            {t('action.back')}
          </Button>
        }
      />
    </Stack>
  )
}
