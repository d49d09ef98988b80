import { use } from 'react'
import { useTranslation } from 'react-i18next'
import { canHold } from '../../offline/key-holder'
import { ClinicDevice } from '../clinic/clinic-device'

/** After so many tries with a network, the part is gone: the page is of an older version than the server. */
const ENOUGH = 2

type State = {
  /** How many times in a row it did not come. */
  readonly times: number
  readonly online: boolean
  /** Whether there are answers to lose. */
  readonly said: boolean
  /** Whether a reload finds the answers again. */
  readonly stays: boolean
}

/** Where a part of the page did not come: trying again, opening the page anew, or saving the answers before that. */
export type Help = 'again' | 'anew' | 'save'

/** What helps; trying again is offered only as long as it can. */
export function whatHelps({ times, online, said, stays }: State): Help {
  if (!online || times < ENOUGH) return 'again'
  return said && !stays ? 'save' : 'anew'
}

/** The words for it, where trying again did not help. */
export const goneText = (help: Help, said: boolean): 'gone.save' | 'gone.stays' | 'gone.nothing' =>
  help === 'save' ? 'gone.save' : said ? 'gone.stays' : 'gone.nothing'

/** What helps now, on this device. */
export function useWhatHelps(times: number, said: boolean): Help {
  const { i18n } = useTranslation()
  const own = use(ClinicDevice).minutes === undefined
  // Its words come after those of the first page; without them there is nothing else to say.
  if (!i18n.exists('gone.anew')) return 'again'
  return whatHelps({ times, online: navigator.onLine, said, stays: own && canHold() })
}
