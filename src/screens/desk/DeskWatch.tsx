import { use, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { keepDesk } from '../../desk/kept-desk'
import { putDown } from '../../desk/queue'
import type { Place, Session } from '../../interview/session'
import { idleAt, limitsFor } from '../../keeping/idle'
import { keepHere } from '../../keeping/kept-here'
import { lock } from '../../keeping/locked-file'
import { Note } from '../../ui/Note'
import { SIGNS_OF_LIFE } from '../clinic/signs-of-life'
import { DeskBar } from './DeskBar'
import { DeskHere } from './desk-here'
import { backAtDesk } from './moves'
import { useDeskWords } from './use-desk-words'

/** After so many untouched minutes a desk with a passphrase locks itself, where the clinic did not say otherwise. */
const MINUTES = 10

/** A change is kept once nothing has changed for so long, in milliseconds. */
const SETTLED = 2_500

type Props = {
  session: Session
  place: Place
  /** Untouched minutes, where the clinic said how many. */
  minutes: number | undefined
  move: (change: (session: Session) => Session) => void
}

/** Keeps a desk that has a passphrase on this device as it changes, locks it while nobody is there, and shows the way back to it. */
export default function DeskWatch({ session, place, minutes = MINUTES, move }: Props) {
  useDeskWords()
  const { t } = useTranslation('desk')
  const here = use(DeskHere)
  const { desk, keeping, locked } = here
  const [failed, setFailed] = useState(false)
  const slot = useRef(keeping?.slot)
  const touched = useRef(0)
  const passphrase = keeping?.passphrase
  const text = () => desk && keepDesk(putDown(desk, session, Date.now()))

  const keepNow = useEffectEvent(async (said: string) => {
    const whole = text()
    if (whole === undefined) return
    const kept = await keepHere(await lock(whole, said), Date.now(), slot.current, 'desk')
    setFailed('refused' in kept)
    if ('slot' in kept) slot.current = kept.slot
  })
  const { people, event } = desk ?? {}
  const { person, cases, byState } = session
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept when what it holds has changed
  useEffect(() => {
    if (passphrase === undefined || people === undefined) return
    const timer = setTimeout(() => void keepNow(passphrase).catch(() => setFailed(true)), SETTLED)
    return () => clearTimeout(timer)
  }, [passphrase, people, event, person, cases, byState])

  const lockNow = useEffectEvent(async (said: string) => {
    const whole = text()
    if (whole === undefined) return
    here.lock(await lock(whole, said))
    here.set(() => undefined)
    here.setKeeping({ passphrase: '', ...(slot.current && { slot: slot.current }) })
    move(backAtDesk)
  })
  const isOpen = desk !== undefined && locked === undefined
  useEffect(() => {
    if (passphrase === undefined || !isOpen) return
    const limits = limitsFor(minutes)
    touched.current = Date.now()
    let isLocking = false
    const check = () => {
      if (isLocking || idleAt(touched.current, Date.now(), limits).state !== 'erase') return false
      isLocking = true
      void lockNow(passphrase).catch(() => setFailed(true))
      return true
    }
    const touch = () => {
      if (!check()) touched.current = Date.now()
    }
    const clock = setInterval(check, 1000)
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, touch, { capture: true, passive: true })
    return () => {
      clearInterval(clock)
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, touch, { capture: true })
    }
  }, [passphrase, minutes, isOpen])
  return (
    <>
      {failed && <Note tone="error">{t('end.keepFailed')}</Note>}
      {place.screen !== 'desk' && <DeskBar session={session} move={move} />}
    </>
  )
}
