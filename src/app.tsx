import type { i18n } from 'i18next'
import { Suspense, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { I18nextProvider } from 'react-i18next'
import type { Template } from './documents/template'
import { paperWords } from './i18n/paper-words'
import { loadWords, spoken } from './i18n/setup'
import { isDoubtful, laterOf } from './interview/clock'
import { type Conviction, convictionsOf, emptySession, placeOf, type Session, saidAnything } from './interview/session'
import { addCase, goTo } from './interview/trail'
import { loadJurisdiction } from './jurisdictions/index'
import type { Jurisdiction } from './jurisdictions/jurisdiction'
import { clinicMinutes, eraseDevice, rememberClinic } from './keeping/device'
import { forgetKeys } from './offline/key-holder'
import type { Day } from './rules/fact'
import { ClinicDevice } from './screens/clinic/clinic-device'
import { onThreeEscapes } from './screens/frame/escape'
import { Frame } from './screens/frame/Frame'
import { leaveNoFormHistory } from './screens/frame/form-history'
import { beginAnew, leave } from './screens/frame/leave'
import { preloadScreens, Screen } from './screens/frame/Screen'
import { useLeaveWarning } from './screens/frame/use-leave-warning'
import { useReload } from './screens/frame/use-reload'
import { useTrail } from './screens/frame/use-trail'
import { askAgain } from './screens/loading/ask-again'
import { lazily } from './screens/loading/lazily'
import { isLoadFailure } from './screens/loading/load-failure'
import { Trouble } from './screens/loading/Trouble'
import { takeBack } from './screens/papers/handed-out'
import { jurisdictionOf, type Walk } from './screens/walk/walk'

const askToday = lazily(() => import('./screens/clock/AskToday'))
const clinicWatch = lazily(() => import('./screens/clinic/ClinicWatch'))

type Props = { words: i18n /** What day it is by the device's clock. */; today: Day }

/** Holds what was said and which screen is showing. */
export function App({ words, today: device }: Props) {
  const [session, setSession] = useState(emptySession)
  const [jurisdictions, setJurisdictions] = useState<Readonly<Record<string, Jurisdiction>>>({})
  const [templates, setTemplates] = useState<Readonly<Record<string, readonly Template[]>>>({})
  /** Grows with each erasing, so that no screen outlives it. */
  const [visit, setVisit] = useState(0)
  const [minutes, setMinutes] = useState<number>()
  /** What had been said when papers were last handed over. */
  const saved = useRef<Session>(undefined)
  /** What to try again, where a part of the page did not come. */
  const [missed, setMissed] = useState<{ readonly key: string; readonly again: () => void }>()
  /** What day the person said that it is, where the device may be wrong. */
  const [told, setTold] = useState<Day>()
  const checked = Object.values(jurisdictions).reduce((last, { rules }) => laterOf(last, rules.reviewed), '')
  const today = laterOf(told ?? device, checked)
  useTrail(session, setSession)
  useEffect(() => {
    void preloadScreens()
    import('./i18n/state-files').catch(() => undefined)
    loadWords(words, spoken(words), ['app', 'facts']).catch(() => undefined)
  }, [words])

  const move = useCallback((change: (was: Session) => Session) => setSession(change), [])
  const pickState = async (caseId: string, state: string) => {
    const loads = [
      loadJurisdiction(state),
      import('./interview/moves'),
      loadWords(words, spoken(words), ['app', 'facts', state]),
    ] as const
    const [jurisdiction, { beginCase, proceed }] = await Promise.all(loads)
    setJurisdictions((was) => ({ ...was, [state]: jurisdiction }))
    move((was) => {
      const begun = beginCase(was, caseId, state)
      return proceed(begun.session, jurisdiction.rules, begun.at, laterOf(today, jurisdiction.rules.reviewed))
    })
  }
  const goElsewhere = async () => {
    await loadWords(words, spoken(words), ['app', 'facts'])
    move((was) => goTo(was, { screen: 'elsewhere' }))
  }
  const loadPapers = async (at: Conviction, path?: string) => {
    const jurisdiction = jurisdictionOf({ session, jurisdictions }, at)
    const { id } = jurisdiction.rules
    const [papers, { nextForPapers }, { choosePath }] = await Promise.all([
      jurisdiction.papers(),
      import('./screens/walk/packet'),
      import('./interview/moves'),
      loadWords(words, spoken(words), [paperWords(id)]),
    ])
    setTemplates((was) => ({ ...was, [id]: papers }))
    move((was) => {
      const chosen = choosePath(was, at.case, path)
      const place = nextForPapers(chosen, jurisdiction.rules, at, today, papers)
      return place.screen === 'outcome' ? was : goTo(chosen, place)
    })
  }
  const place = placeOf(session)
  const key = `${visit} ${session.step} ${JSON.stringify(place)}`
  const attempt = async (load: () => Promise<void>): Promise<void> => {
    setMissed(undefined)
    await load().catch(() => setMissed({ key, again: () => void attempt(load) }))
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
    papersSaved: () => {
      saved.current = session
    },
    makePapers: (at, path) => attempt(() => loadPapers(at, path)),
    resume: (found, change) => {
      setJurisdictions(found.jurisdictions)
      setTemplates(found.templates)
      move(change)
    },
  }
  const said = session.cases.length > 0
  /** Whether something was said that is on no paper handed over. */
  const unsaved = () =>
    saidAnything(session) && !(saved.current?.cases === session.cases && saved.current.person === session.person)
  useLeaveWarning(unsaved)
  useReload(session, minutes === undefined, async (text) => {
    const [{ found }, { begunAgain }] = await Promise.all([
      import('./screens/open/resume'),
      import('./interview/resumed'),
    ])
    const restored = await found(text, words)
    if (restored) walk.resume(restored, (was) => begunAgain(was, restored.session, restored.jurisdictions, today))
  })
  const erase = (go?: () => void) => {
    setSession(emptySession)
    setJurisdictions({})
    setTemplates({})
    setMissed(undefined)
    setVisit((was) => was + 1)
    saved.current = undefined
    takeBack()
    forgetKeys()
    const erased = eraseDevice()
    leave(session.step, () => void erased.then(go ?? (() => location.replace('about:blank'))))
  }
  const escape = useEffectEvent(() => erase())
  useEffect(() => {
    setMinutes(clinicMinutes())
    const unwatchForms = leaveNoFormHistory()
    const unwatchKeys = onThreeEscapes(() => escape())
    return () => {
      unwatchForms()
      unwatchKeys()
    }
  }, [])
  const shared = useMemo(
    () => ({
      minutes,
      set: (chosen: number | undefined) => {
        setMinutes(chosen)
        rememberClinic(chosen)
      },
    }),
    [minutes],
  )
  const keep = said ? () => move((was) => goTo(was, { screen: 'keep' })) : undefined
  /** Away from a screen that broke, to one that is at hand. */
  const goOn = () =>
    move((was) =>
      convictionsOf(was).length > 0 && place.screen !== 'convictions'
        ? goTo(was, { screen: 'convictions' })
        : addCase(was),
    )
  return (
    <I18nextProvider i18n={words}>
      <ClinicDevice value={shared}>
        <Frame walk={walk} place={place} attempt={attempt} eraseAndLeave={() => erase()} unsaved={unsaved}>
          <ErrorBoundary
            resetKeys={[key]}
            onReset={askAgain}
            fallbackRender={({ error, resetErrorBoundary }) =>
              isLoadFailure(error) ? (
                <Trouble kind="load" onward={resetErrorBoundary} keep={keep} />
              ) : (
                <Trouble kind="crash" onward={goOn} keep={keep} />
              )
            }
          >
            {missed?.key === key ? (
              <Trouble kind="load" onward={missed.again} keep={keep} />
            ) : (
              <Screen key={key} walk={walk} place={place} />
            )}
            {told === undefined && checked !== '' && isDoubtful(device, checked) && (
              <Suspense>
                <askToday.Show device={device} checked={checked} onTold={setTold} />
              </Suspense>
            )}
            {minutes !== undefined && (
              <Suspense>
                <clinicWatch.Show
                  minutes={minutes}
                  busy={said || session.trail.length > 1}
                  unsaved={unsaved}
                  next={() => erase(beginAnew)}
                />
              </Suspense>
            )}
          </ErrorBoundary>
        </Frame>
      </ClinicDevice>
    </I18nextProvider>
  )
}
