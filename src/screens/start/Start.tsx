import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { canDraw } from '../../documents/engine'
import { caseOf } from '../../interview/session'
import { stateCards } from '../../jurisdictions'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { ErrorSummary } from '../../ui/ErrorSummary'
import { FieldError } from '../../ui/FieldError'
import { Heading } from '../../ui/Heading'
import { Lock } from '../../ui/Lock'
import { Note } from '../../ui/Note'
import { Stack } from '../../ui/Page'
import { RadioList } from '../../ui/RadioList'
import type { Walk } from '../walk/walk'

const ELSEWHERE = 'elsewhere'

// The first page goes without it rather than fail.
const More = lazy(() => import('./StartMore').catch(() => ({ default: () => null })))

/** Where it all begins, and where one more case begins: in which state was it? */
export function Start({ walk, caseId }: { walk: Walk; caseId: string }) {
  const { t, i18n } = useTranslation()
  const [state, setState] = useState(caseOf(walk.session, caseId)?.state ?? '')
  const [problem, setProblem] = useState<'choose' | 'load'>()
  const [tries, setTries] = useState(0)
  const [busy, setBusy] = useState(false)
  const first = walk.session.step === 0
  const text = problem === 'choose' ? t('start.choose') : problem === 'load' ? t('start.load') : undefined

  const fail = (found: 'choose' | 'load') => {
    setProblem(found)
    setTries(tries + 1)
    setBusy(false)
  }
  const go = (picked: string) => {
    if (picked === '') return fail('choose')
    setBusy(true)
    setProblem(undefined)
    const gone = picked === ELSEWHERE ? walk.goElsewhere() : walk.pickState(caseId, picked)
    gone.catch(() => fail('load'))
  }

  return (
    <Stack still={walk.session.trail.length === 1}>
      <ErrorSummary title={t('problemTitle')} problems={text ? [{ field: 'state', text }] : []} tries={tries} />
      {first && (
        <>
          <Heading takesFocus={walk.session.trail.length > 1}>{t('start.title')}</Heading>
          <p>{t('start.lead')}</p>
          <Lock title={t('start.lockTitle')}>{t('start.lockText')}</Lock>
          {!canDraw() && (
            <Note tone="warn" title={t('start.noPapers')}>
              {t('start.noPapersText')}
            </Note>
          )}
          {t('language.review') === 'none' && <Note tone="tip">{t('language.unreviewed')}</Note>}
        </>
      )}
      <form
        noValidate
        className="flex flex-1 flex-col gap-4.5"
        onSubmit={(event) => {
          event.preventDefault()
          go(state)
        }}
      >
        <fieldset className="min-w-0" aria-describedby={text ? 'state-error' : undefined}>
          <legend className="mb-3">
            {first ? <h2>{t('start.where')}</h2> : <Heading>{t('start.whereNext')}</Heading>}
          </legend>
          <FieldError id="state-error" text={text} />
          <RadioList
            name="state"
            value={state}
            onChange={setState}
            onTap={go}
            invalid={problem === 'choose'}
            options={[
              ...stateCards(i18n.language).map(({ id, name, offers }) => ({ value: id, label: name, note: offers })),
              { value: ELSEWHERE, label: t('start.elsewhere') },
            ]}
          />
        </fieldset>
        <Actions
          main={
            <Button submit busy={busy}>
              {busy ? t('action.loading') : first ? t('action.start') : t('action.continue')}
            </Button>
          }
          others={
            first ? (
              <>
                <p className="text-center text-small text-muted">{t('start.minutes')}</p>
                <Suspense>
                  <More walk={walk} />
                </Suspense>
              </>
            ) : (
              <Button ghost onClick={walk.back}>
                {t('action.back')}
              </Button>
            )
          }
        />
      </form>
    </Stack>
  )
}
