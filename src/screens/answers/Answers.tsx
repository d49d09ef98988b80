import { useTranslation } from 'react-i18next'
import { factName } from '../../i18n/law'
import { proceed, question } from '../../interview/moves'
import { goTo } from '../../interview/trail'
import type { Fact, Scope } from '../../rules/fact'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { Heading } from '../../ui/Heading'
import { List, Row } from '../../ui/List'
import { Stack } from '../../ui/Page'
import { KeepLink } from '../keep/KeepLink'
import { useDirectory } from '../loading/use-directory'
import { useLawWords } from '../loading/use-law-words'
import type { Matter } from '../walk/matter'
import { verdictOn } from '../walk/verdict'
import type { Moves } from '../walk/walk'
import { FromRecord } from './FromRecord'

const groups: readonly { scope: Scope; title: 'you' | 'case' | 'happened' }[] = [
  { scope: 'person', title: 'you' },
  { scope: 'case', title: 'case' },
  { scope: 'charge', title: 'happened' },
]

/** All that was said about one conviction, each with a way to change it. */
export default function Answers({ matter, move, back }: { matter: Matter } & Pick<Moves, 'move' | 'back'>) {
  const { t } = useTranslation()
  const { at, jurisdiction, answers, templates, today } = matter
  const { rules } = jurisdiction
  const { law, text } = useLawWords(rules.id)
  const directory = useDirectory(jurisdiction)
  const courtName = (id: string) => directory.courts.find((court) => court.id === id)?.called
  const blanks = templates.flatMap(({ needs }) => needs.map(({ fact }) => fact))
  const onlyPapers = blanks.filter(
    (fact, index) => blanks.indexOf(fact) === index && !rules.facts.some((each) => each.id === fact.id),
  )
  const change = (fact: Fact) =>
    move((session) => goTo(session, question(fact.id, at, onlyPapers.includes(fact) ? 'papers' : 'verdict')))
  return (
    <Stack>
      <Heading>{t('answers.title')}</Heading>
      <p className="text-small text-muted">{t('answers.lead')}</p>
      {groups.map(({ scope, title }) => {
        const said = [...rules.facts, ...onlyPapers].filter(
          (fact) => fact.scope === scope && Object.hasOwn(answers, fact.id),
        )
        if (said.length === 0) return null
        return (
          <section key={scope} className="grid gap-3">
            <h2>{t(`section.${title}`)}</h2>
            <List>
              {said.map((fact) => (
                <Row
                  key={fact.id}
                  end={
                    <button
                      type="button"
                      onClick={() => change(fact)}
                      className="-my-2 min-h-12 px-1 font-semibold text-leaf underline"
                    >
                      {t('answers.change')}
                      <span className="sr-only">: {factName(fact.id, law)}</span>
                    </button>
                  }
                >
                  <span className="block text-small text-muted">{factName(fact.id, law)}</span>
                  {text(fact, answers[fact.id], courtName)}
                  <FromRecord matter={matter} fact={fact.id} />
                </Row>
              ))}
            </List>
          </section>
        )
      })}
      <Actions
        main={
          <Button onClick={() => move((session) => proceed(session, rules, at, today))}>
            {t(verdictOn(matter) ? 'answers.done' : 'action.continue')}
          </Button>
        }
        others={
          <>
            <Button ghost onClick={back}>
              {t('action.back')}
            </Button>
            <KeepLink move={move} />
          </>
        }
      />
    </Stack>
  )
}
