import type { i18n } from 'i18next'
import { useCallback, useEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Template } from './documents/template'
import { loadWords, spoken } from './i18n/setup'
import { loadJurisdiction } from './jurisdictions/index'
import type { Jurisdiction } from './jurisdictions/jurisdiction'
import type { Day } from './rules/fact'
import { Frame } from './screens/Frame'
import { leave } from './screens/leave'
import { preloadScreens, Screen } from './screens/Screen'
import { useTrail } from './screens/use-trail'
import { jurisdictionOf, type Walk } from './screens/walk'
import { type Conviction, emptySession, placeOf, type Session } from './session/session'
import { goTo } from './session/trail'

type Props = { words: i18n /** The day on which the law is read. */; today: Day }

/** Holds what was said and which screen is showing. */
export function App({ words, today }: Props) {
  const [session, setSession] = useState(emptySession)
  const [jurisdictions, setJurisdictions] = useState<Readonly<Record<string, Jurisdiction>>>({})
  const [templates, setTemplates] = useState<Readonly<Record<string, readonly Template[]>>>({})
  useTrail(session, setSession)
  useEffect(() => {
    preloadScreens()
    void loadWords(words, spoken(words), ['app', 'facts'])
  }, [words])

  const move = useCallback((change: (was: Session) => Session) => setSession(change), [])
  const pickState = async (caseId: string, state: string) => {
    const loads = [
      loadJurisdiction(state),
      import('./session/moves'),
      loadWords(words, spoken(words), ['app', 'facts', state]),
    ] as const
    const [jurisdiction, { beginCase, proceed }] = await Promise.all(loads)
    setJurisdictions((was) => ({ ...was, [state]: jurisdiction }))
    move((was) => {
      const begun = beginCase(was, caseId, state)
      return proceed(begun.session, jurisdiction.rules, begun.at, today)
    })
  }
  const goElsewhere = async () => {
    await loadWords(words, spoken(words), ['app'])
    move((was) => goTo(was, { screen: 'elsewhere' }))
  }
  const makePapers = async (at: Conviction, way?: string) => {
    const jurisdiction = jurisdictionOf({ session, jurisdictions }, at)
    const [papers, { nextForPapers }, { chooseWay }] = await Promise.all([
      jurisdiction.papers(),
      import('./screens/packet'),
      import('./session/moves'),
    ])
    setTemplates((was) => ({ ...was, [jurisdiction.rules.id]: papers }))
    move((was) => {
      const chosen = chooseWay(was, at.case, way)
      const place = nextForPapers(chosen, jurisdiction.rules, at, today, papers)
      return place.screen === 'outcome' ? was : goTo(chosen, place)
    })
  }
  const walk: Walk = {
    session,
    today,
    jurisdictions,
    templates,
    move,
    back: () => history.back(),
    forth: () => history.forward(),
    goElsewhere,
    pickState,
    makePapers,
  }
  const place = placeOf(session)
  const eraseAndLeave = () => {
    setSession(emptySession)
    setJurisdictions({})
    leave(session.step)
  }
  return (
    <I18nextProvider i18n={words}>
      <Frame walk={walk} place={place} eraseAndLeave={eraseAndLeave}>
        <Screen key={`${session.step} ${JSON.stringify(place)}`} walk={walk} place={place} />
      </Frame>
    </I18nextProvider>
  )
}
