import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMonth } from '../../i18n/format'
import { spoken } from '../../i18n/setup'
import { removeConviction } from '../../interview/moves'
import { byPromise } from '../../interview/rank'
import { type Conviction, convictionsOf, isAdvised } from '../../interview/session'
import { addCase, goTo } from '../../interview/trail'
import { Actions } from '../../ui/Actions'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Heading } from '../../ui/Heading'
import { List } from '../../ui/List'
import { Stack } from '../../ui/Page'
import { Pill } from '../../ui/Pill'
import { Timeline, type TimelineStop } from '../../ui/Timeline'
import { KeepLink } from '../keep/KeepLink'
import { pillOf } from '../outcome/pill'
import { openPaths, verdictOn } from '../walk/verdict'
import { jurisdictionOf, type Walk } from '../walk/walk'
import { namesOf } from './conviction-names'

/** All convictions at a glance, best first. */
export default function Convictions({ walk }: { walk: Walk }) {
  const { t, i18n } = useTranslation()
  const { session } = walk
  const [leaving, setLeaving] = useState<Conviction>()
  const rows = convictionsOf(session)
    .map((at) => ({ at, verdict: verdictOn(walk, at) }))
    .sort((a, b) => byPromise(a.verdict, b.verdict))
    .map(({ at, verdict }) => {
      const label =
        verdict === undefined
          ? t('pill.open')
          : verdict.outcome === 'not_yet' && verdict.notBefore
            ? formatMonth(verdict.notBefore, spoken(i18n))
            : t(`pill.${verdict.outcome}`)
      const files =
        verdict !== undefined &&
        openPaths(verdict, jurisdictionOf(walk, at).rules, isAdvised(session, at.case)).length > 0
      return { at, label, tone: pillOf(verdict?.outcome), files }
    })
  if (rows.length === 0) return <NoneLeft walk={walk} />
  const best = rows.find(({ files }) => files)
  const addsCase = () => walk.move(addCase)
  const stops = rows.reduce<readonly TimelineStop[]>(
    (seen, { label, tone }) => (seen.some((stop) => stop.label === label) ? seen : [...seen, { label, tone }]),
    [],
  )
  return (
    <Stack>
      <Heading>{t('convictions.title', { count: rows.length })}</Heading>
      {stops.length > 1 && <Timeline stops={stops} />}
      <List>
        {rows.map(({ at, label, tone }) => (
          <li key={at.charge} className="flex items-start border-t border-line first:border-t-0">
            <button
              type="button"
              className="grid min-h-14 min-w-0 flex-1 gap-2 px-4 py-3.5 text-start"
              onClick={() => walk.move((was) => goTo(was, { screen: 'outcome', at }))}
            >
              <Names walk={walk} at={at} />
              <span>
                <Pill tone={tone}>{label}</Pill>
              </span>
            </button>
            <button
              type="button"
              className="min-h-14 min-w-12 text-muted"
              aria-label={t('convictions.remove', { what: namesOf(walk, at, i18n).join(', ') })}
              onClick={() => setLeaving(at)}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </List>
      {leaving && (
        <Dialog title={t('convictions.removeTitle')} onClose={() => setLeaving(undefined)}>
          <p id="dialog-text" className="mb-4">
            {namesOf(walk, leaving, i18n).join(', ')}. {t('convictions.removeText')}
          </p>
          <div className="grid gap-3.5">
            <Button onClick={() => setLeaving(undefined)}>{t('convictions.removeNo')}</Button>
            <Button
              ghost
              onClick={() => {
                setLeaving(undefined)
                walk.move((was) => removeConviction(was, leaving))
              }}
            >
              {t('convictions.removeYes')}
            </Button>
          </div>
        </Dialog>
      )}
      <Actions
        main={
          best ? (
            <Button onClick={() => void walk.makePapers(best.at)}>
              {t('convictions.papers', { what: namesOf(walk, best.at, i18n)[0] })}
            </Button>
          ) : (
            <Button onClick={addsCase}>{t('outcome.addCase')}</Button>
          )
        }
        others={
          <>
            {best && (
              <Button ghost onClick={addsCase}>
                {t('outcome.addCase')}
              </Button>
            )}
            <Button ghost onClick={walk.back}>
              {t('action.back')}
            </Button>
            <KeepLink walk={walk} />
          </>
        }
      />
    </Stack>
  )
}

/** The last one was removed. */
function NoneLeft({ walk }: { walk: Walk }) {
  const { t } = useTranslation()
  return (
    <Stack>
      <Heading>{t('convictions.none')}</Heading>
      <p>{t('convictions.noneText')}</p>
      <Actions main={<Button onClick={() => walk.move(addCase)}>{t('outcome.addCase')}</Button>} />
    </Stack>
  )
}

function Names({ walk, at }: { walk: Walk; at: Conviction }) {
  const { i18n } = useTranslation()
  const [name, offense] = namesOf(walk, at, i18n)
  return (
    <span className="min-w-0">
      <b className="block">{name}</b>
      <small className="block text-small text-muted">{offense}</small>
    </span>
  )
}
