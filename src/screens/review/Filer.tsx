import { useTranslation } from 'react-i18next'
import { factName } from '../../i18n/law'
import { question } from '../../interview/moves'
import { goTo } from '../../interview/trail'
import { LinkButton } from '../../ui/Button'
import { List, Row } from '../../ui/List'
import { useDirectory } from '../loading/use-directory'
import { useLawWords } from '../loading/use-law-words'
import { usePacket } from '../papers/use-packet'
import type { Matter } from '../walk/matter'
import type { Moves } from '../walk/walk'

/** What the papers print about the person and the case, name and address included, each line with a way to change it. */
export function Filer({ matter, move }: { matter: Matter } & Pick<Moves, 'move'>) {
  const { t } = useTranslation()
  const { at, jurisdiction, answers } = matter
  const { law, text } = useLawWords(jurisdiction.rules.id)
  const directory = useDirectory(jurisdiction)
  const packet = usePacket(matter)
  if (!packet) return null
  const asked = packet.templates.flatMap(({ needs }) => needs.map(({ fact }) => fact))
  const said = asked.filter(
    ({ id, kind, scope }, place) =>
      (kind === 'text' || kind === 'court' || kind === 'date') &&
      scope !== 'charge' &&
      Object.hasOwn(answers, id) &&
      asked.findIndex((each) => each.id === id) === place,
  )
  if (said.length === 0) return null
  const courtName = (id: string) => directory.courts.find((court) => court.id === id)?.called
  return (
    <section className="grid gap-3">
      <h2>{t('review.filer')}</h2>
      <List>
        {said.map((fact) => (
          <Row key={fact.id}>
            <span className="block text-small text-muted">{factName(fact.id, law)}</span>
            <span className="block wrap-anywhere">{text(fact, answers[fact.id], courtName)}</span>
            <LinkButton onClick={() => move((was) => goTo(was, question(fact.id, at, 'papers')))}>
              {t('answers.change')}
              <span className="sr-only">: {factName(fact.id, law)}</span>
            </LinkButton>
          </Row>
        ))}
      </List>
    </section>
  )
}
