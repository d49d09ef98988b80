import { useEffect, useEffectEvent, useRef } from 'react'
import { type Session, saidAnything } from '../../interview/session'
import { eraseDevice } from '../../keeping/device'
import { forgetKeys } from '../../offline/key-holder'
import { takeBack } from '../papers/handed-out'
import { onThreeEscapes } from './escape'
import { leaveNoFormHistory } from './form-history'
import { leave } from './leave'
import { useLeaveWarning } from './use-leave-warning'

type Leaving = {
  /** Empties the page and the device, then leaves to an empty page, or goes where `go` leads. */
  readonly erase: (go?: () => void) => void
  /** Something was said that is on no paper and in no file handed over. */
  readonly unsaved: () => boolean
  /** Remembers that what was said up to now is on papers or in a file that were handed over. */
  readonly papersSaved: () => void
}

/** The ways out: erasing, by its button or by three presses of Escape, and the warning where something would be lost, here or in what `isMoreUnsaved` knows of. */
export function useLeaving(session: Session, clear: () => void, isMoreUnsaved: () => boolean): Leaving {
  const saved = useRef<Session>(undefined)
  const unsaved = () =>
    isMoreUnsaved() ||
    (saidAnything(session) && !(saved.current?.cases === session.cases && saved.current.person === session.person))
  const erase = (go = () => location.replace('about:blank')) => {
    clear()
    saved.current = undefined
    takeBack()
    forgetKeys()
    const erased = eraseDevice()
    leave(session.step, () => void erased.then(go))
  }
  useLeaveWarning(unsaved)
  // A desk holds many people: no key that slips may erase them all.
  const escape = useEffectEvent(() => isMoreUnsaved() || erase())
  useEffect(() => {
    const unwatchForms = leaveNoFormHistory()
    const unwatchKeys = onThreeEscapes(() => escape())
    return () => {
      unwatchForms()
      unwatchKeys()
    }
  }, [])
  const papersSaved = () => {
    saved.current = session
  }
  return { erase, unsaved, papersSaved }
}
