import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canDraw } from '../../documents/engine'
import { caseOf } from '../../interview/session'
import { goTo } from '../../interview/trail'
import { stateCards } from '../../jurisdictions'
import { Actions } from '../../ui/Actions'
import { Button, LinkButton } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FieldError } from '../../ui/FieldError'
import { Heading } from '../../ui/Heading'
import { Lock } from '../../ui/Lock'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import type { Held, Loads, Moves } from '../walk/walk'
import { Promises } from './Promises'

const ELSEWHERE = 'elsewhere'

// The first page goes without it rather than fail.
const More = lazy(() => import('./StartMore').catch(() => ({ default: () => null })))

type Props = { caseId: string } & Pick<Held, 'session'> &
  Pick<Moves, 'move' | 'back'> &
  Pick<Loads, 'pickState' | 'goElsewhere'>

/** Where it all begins, and where one more case begins: in which state was it? A tap on the state begins. */
export function Start({ caseId, session, move, back, pickState, goElsewhere }: Props) {
  const { t, i18n } = useTranslation()
  const [picked, setPicked] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const [tries, setTries] = useState(0)
  const first = session.step === 0
  const problem = tries > 0 && !isBusy ? t('start.load') : undefined
  const before = caseOf(session, caseId)?.state

  const go = (place: string) => {
    if (isBusy) return
    setPicked(place)
    setBusy(true)
    const gone = place === ELSEWHERE ? goElsewhere() : pickState(caseId, place)
    gone.catch(() => {
      setTries((was) => was + 1)
      setBusy(false)
    })
  }
  const places = [
    ...stateCards(i18n.language).map(({ id, name }) => ({ id, name })),
    { id: ELSEWHERE, name: t('start.elsewhere') },
  ]
  return (
    <Stack still={session.trail.length === 1}>
      <ErrorSummary
        title={t('problemTitle')}
        problems={problem ? [{ field: `state-${picked}`, text: problem }] : []}
        tries={tries}
      />
      {first && <Promises takesFocus={session.trail.length > 1} />}
      {first && !canDraw() && (
        <Note tone="warn" title={t('start.noPapers')}>
          {t('start.noPapersText')}
        </Note>
      )}
      {first && t('language.review') === 'none' && <Note tone="tip">{t('language.unreviewed')}</Note>}
      {first && (
        <button
          type="button"
          id="state-record"
          onClick={() => move((was) => goTo(was, { screen: 'record' }))}
          className="min-h-13 rounded-card border-2 border-leaf bg-leaf-tint px-4 py-3 text-start active:opacity-85"
        >
          <b className="block">{t('start.haveRecord')}</b>
          <small className="block text-small text-muted">{t('start.haveRecordText')}</small>
        </button>
      )}
      <section id="states" className="grid gap-3" aria-labelledby="where">
        {first ? (
          <h2 id="where">{t('start.where')}</h2>
        ) : (
          <Heading>
            <span id="where">{t('start.whereNext')}</span>
          </Heading>
        )}
        <FieldError id="state-error" text={problem} />
        {tries > 1 && navigator.onLine && <LinkButton onClick={() => location.reload()}>{t('gone.anew')}</LinkButton>}
        {tries > 0 && session.cases.length > 0 && (
          <LinkButton onClick={() => move((was) => goTo(was, { screen: 'keep' }))}>{t('keep.title')}</LinkButton>
        )}
        <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(8.5rem,100%),1fr))] gap-2.5">
          {places.map(({ id, name }) => (
            <li key={id} className={id === ELSEWHERE ? 'col-span-full' : undefined}>
              <button
                type="button"
                id={`state-${id}`}
                onClick={() => go(id)}
                aria-busy={isBusy && picked === id}
                aria-current={before === id || undefined}
                className={`min-h-13 w-full rounded-card border-2 bg-card px-[10px] py-2 text-start text-small font-semibold active:bg-leaf-tint aria-busy:bg-leaf-tint ${before === id ? 'border-leaf' : 'border-line'}`}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
        <p role="status" className="text-small text-muted">
          {isBusy && t('action.loading')}
        </p>
      </section>
      {first ? (
        <>
          <Lock title={t('start.lockTitle')}>{t('start.lockText')}</Lock>
          <p className="text-small text-muted">{t('start.who')}</p>
          <Suspense>
            <More move={move} />
          </Suspense>
        </>
      ) : (
        <Actions
          main={undefined}
          others={
            <Button ghost onClick={back}>
              {t('action.back')}
            </Button>
          }
        />
      )}
    </Stack>
  )
}
