import type { i18n } from 'i18next'
import { Suspense, useEffect, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { I18nextProvider } from 'react-i18next'
import { convictionsOf, placeOf, type Session } from './interview/session'
import { addCase, goTo } from './interview/trail'
import type { Day } from './rules/fact'
import { ClinicDevice } from './screens/clinic/clinic-device'
import { useClinicDevice } from './screens/clinic/use-clinic-device'
import { useToday } from './screens/clock/use-today'
import { DeskHere } from './screens/desk/desk-here'
import { useDeskHere } from './screens/desk/use-desk-here'
import { Frame } from './screens/frame/Frame'
import { beginAnew } from './screens/frame/leave'
import { preloadScreens, Screen } from './screens/frame/Screen'
import { useLeaving } from './screens/frame/use-leaving'
import { useReload } from './screens/frame/use-reload'
import { useTrail } from './screens/frame/use-trail'
import { askAgain } from './screens/loading/ask-again'
import { Broken } from './screens/loading/Broken'
import { lazily } from './screens/loading/lazily'
import { isLoadFailure } from './screens/loading/load-failure'
import { NotLoaded } from './screens/loading/NotLoaded'
import { useAttempt } from './screens/loading/use-attempt'
import { lateLoads, loadEarly } from './screens/walk/late-loads'
import { useHeld } from './screens/walk/use-held'
import type { Held, Walk } from './screens/walk/walk'

const askToday = lazily(() => import('./screens/clock/AskToday'))
const clinicWatch = lazily(() => import('./screens/clinic/ClinicWatch'))
const deskWatch = lazily(() => import('./screens/desk/DeskWatch'))

type Props = { words: i18n /** What day it is by the device's clock. */; today: Day }

/** The whole page: what is held, what moves it, and what is drawn of it. */
export function App({ words, today: device }: Props) {
  // What is held.
  const holding = useHeld()
  const { session, move } = holding
  const { today, doubt, tell } = useToday(device, holding.jurisdictions)
  const held: Held = { ...holding, today }
  const place = placeOf(session)
  const key = `${holding.visit} ${session.step} ${JSON.stringify(place)}`
  const clinic = useClinicDevice()
  const atDesk = useDeskHere()

  // What moves it.
  const loads = lateLoads(words, held, holding)
  const { attempt, miss, missed } = useAttempt(key)
  const clear = () => {
    holding.clear()
    atDesk.clear()
  }
  const { erase, unsaved, papersSaved } = useLeaving(session, clear, atDesk.isUnsaved)
  useTrail(session, move)
  // What was found after a reload, for as long as nothing new is said.
  const [backAgain, setBackAgain] = useState<Session['cases']>()
  useReload(session, clinic.minutes === undefined && !atDesk.isOpen, async (text) => {
    const [{ found }, { begunAgain }] = await Promise.all([
      import('./screens/open/resume'),
      import('./interview/resumed'),
    ])
    const restored = await found(text, words)
    if (!restored) return
    setBackAgain(restored.session.cases)
    loads.resume(restored, (was) => begunAgain(was, restored.session, restored.jurisdictions, today))
  })
  useEffect(() => {
    void preloadScreens()
    loadEarly(words)
  }, [words])
  const keep = () => move((was) => goTo(was, { screen: 'keep' }))
  /** Away from a screen that broke, to one that is at hand. */
  const goOn = () =>
    move((was) =>
      convictionsOf(was).length > 0 && place.screen !== 'convictions'
        ? goTo(was, { screen: 'convictions' })
        : addCase(was),
    )

  const desk: DeskHere = {
    ...atDesk.here,
    end: (people) =>
      erase(() => {
        atDesk.tellEnded(people)
        move((was) => goTo(was, { screen: 'desk' }))
      }),
  }

  // What is drawn.
  const said = session.cases.length > 0
  const walk: Walk = {
    ...held,
    ...loads,
    move,
    back: () => history.back(),
    forth: () => history.forward(),
    makePapers: (...asked) => attempt(() => loads.makePapers(...asked)),
    papersSaved,
  }
  const notLoaded = (again: () => void) => (
    <NotLoaded times={missed?.times ?? 1} again={again} keep={said ? keep : undefined} />
  )
  return (
    <I18nextProvider i18n={words}>
      <ClinicDevice value={clinic}>
        <DeskHere value={desk}>
          <Frame
            held={held}
            place={place}
            attempt={attempt}
            keep={keep}
            eraseAndLeave={erase}
            unsaved={unsaved}
            isBackAgain={said && session.cases === backAgain}
          >
            <ErrorBoundary
              resetKeys={[key]}
              onError={(error) => isLoadFailure(error) && miss()}
              onReset={askAgain}
              fallbackRender={({ error, resetErrorBoundary }) =>
                isLoadFailure(error) ? (
                  notLoaded(resetErrorBoundary)
                ) : (
                  <Broken goOn={goOn} keep={said ? keep : undefined} />
                )
              }
            >
              {missed?.again ? notLoaded(missed.again) : <Screen key={key} walk={walk} place={place} />}
              {doubt && (
                <Suspense>
                  <askToday.Show {...doubt} onTold={tell} />
                </Suspense>
              )}
              {atDesk.isOpen && (
                <Suspense>
                  <deskWatch.Show session={session} place={place} minutes={clinic.minutes} move={move} />
                </Suspense>
              )}
              {clinic.minutes !== undefined && !atDesk.isOpen && (
                <Suspense>
                  <clinicWatch.Show
                    minutes={clinic.minutes}
                    busy={said || session.trail.length > 1}
                    unsaved={unsaved}
                    next={() => erase(beginAnew)}
                  />
                </Suspense>
              )}
            </ErrorBoundary>
          </Frame>
        </DeskHere>
      </ClinicDevice>
    </I18nextProvider>
  )
}
