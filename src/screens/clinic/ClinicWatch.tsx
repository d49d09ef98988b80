import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Idle, idleAt, limitsFor } from '../../keeping/idle'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { EraseFirst } from '../frame/EraseFirst'
import { useAppWords } from '../loading/use-app-words'
import { SIGNS_OF_LIFE } from './signs-of-life'

const ACTIVE: Idle = { state: 'active' }

type Props = {
  minutes: number
  /** Whether anything was said that must not lie open. */
  busy: boolean
  /** Something was said that no saved paper holds: the next person is asked for once. */
  unsaved: () => boolean
  /** Erases all and begins anew. */
  next: () => void
}

/** On a clinic device: the way to the next person, and the clock that erases what was left lying. */
export default function ClinicWatch({ minutes, busy, unsaved, next }: Props) {
  const { t } = useTranslation()
  const ready = useAppWords()
  const touched = useRef(0)
  const [idle, setIdle] = useState(ACTIVE)
  const [asking, setAsking] = useState(false)
  const erase = useEffectEvent(next)
  const goOn = () => {
    touched.current = Date.now()
    setIdle(ACTIVE)
  }
  useEffect(() => {
    if (!busy) return
    const limits = limitsFor(minutes)
    touched.current = Date.now()
    const check = () => {
      const found = idleAt(touched.current, Date.now(), limits)
      if (found.state === 'erase') {
        erase()
        touched.current = Date.now()
      }
      setIdle((was) => (found.state === 'warn' ? found : was.state === 'active' ? was : ACTIVE))
      return found.state
    }
    // A touch that comes after the time, as when the device wakes up, is the next person's.
    const touch = () => {
      if (check() === 'active') touched.current = Date.now()
    }
    const clock = setInterval(check, 1000)
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, touch, { capture: true, passive: true })
    document.addEventListener('visibilitychange', check)
    return () => {
      clearInterval(clock)
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, touch, { capture: true })
      document.removeEventListener('visibilitychange', check)
      setIdle(ACTIVE)
    }
  }, [busy, minutes])
  if (!busy || !ready) return null
  return (
    <div className="screen-only mt-4 flex flex-wrap items-center justify-between gap-x-4 border-t border-line pt-2 text-small text-muted">
      {t('clinic.on')}
      <button
        type="button"
        onClick={() => (unsaved() ? setAsking(true) : next())}
        className="min-h-12 font-semibold text-leaf underline underline-offset-2"
      >
        {t('clinic.next')}
      </button>
      {asking && idle.state !== 'warn' && <EraseFirst erase={next} stay={() => setAsking(false)} />}
      {idle.state === 'warn' && (
        <Dialog title={t('clinic.warnTitle')} onClose={goOn}>
          <p id="dialog-text" className="mb-4">
            {t('clinic.warnText')}
          </p>
          <p aria-hidden="true" className="mb-4 text-center text-big font-bold tabular-nums">
            {minutesAndSeconds(idle.left)}
          </p>
          <p role="status" className="sr-only">
            {t('clinic.left', { count: spokenSeconds(idle.left) })}
          </p>
          <div className="grid gap-3.5">
            <Button onClick={goOn}>{t('clinic.stay')}</Button>
            <Button ghost onClick={next}>
              {t('clinic.next')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}

const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** A screen reader says the time a few times only. */
const spokenSeconds = (seconds: number): number => [10, 30, 60].find((mark) => seconds <= mark) ?? 120
