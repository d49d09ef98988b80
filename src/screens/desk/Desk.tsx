import { use } from 'react'
import type { Held, Loads, Moves } from '../walk/walk'
import { Begin } from './Begin'
import { DeskView } from './DeskView'
import { DeskHere } from './desk-here'
import { Locked } from './Locked'
import { Taken } from './Taken'
import { useDeskWords } from './use-desk-words'

/** What the desk needs of the page. */
export type AtDesk = Pick<Held, 'session' | 'today'> &
  Pick<Moves, 'move' | 'back'> &
  Pick<Loads, 'resume' | 'pickState'>

/** The desk of an event. Whoever is taken up is on the screen alone. */
export default function Desk(walk: AtDesk) {
  useDeskWords()
  const { desk, locked } = use(DeskHere)
  if (desk && !desk.taken && !locked) return <DeskView walk={walk} desk={desk} />
  return (
    <div className="mx-auto flex w-full max-w-xl flex-1 flex-col">
      {locked ? <Locked locked={locked} /> : desk ? <Taken walk={walk} desk={desk} /> : <Begin walk={walk} />}
    </div>
  )
}
