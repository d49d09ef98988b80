import { useState } from 'react'
import type { Conviction } from '../../interview/session'
import type { Held, Loads, Moves } from '../walk/walk'
import { PickRecord } from './PickRecord'
import { Says } from './Says'
import type { Taken } from './take-files'
import { useRecordWords } from './use-record-words'

export type RecordProps = Pick<Held, 'session' | 'today'> &
  Pick<Moves, 'move' | 'back'> &
  Pick<Loads, 'resume'> & {
    /** The conviction about which questions had begun when the person said that they have a record. */
    about: Conviction | undefined
  }

/** A record is picked or pasted, read on the device, and confirmed line by line. Nothing of it outlives this screen but what was confirmed. */
export default function Record(props: RecordProps) {
  useRecordWords()
  const [taken, setTaken] = useState<Taken>()
  return taken ? (
    <Says {...props} taken={taken} again={() => setTaken(undefined)} />
  ) : (
    <PickRecord move={props.move} back={props.back} onTaken={setTaken} />
  )
}
