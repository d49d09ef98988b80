import type { RefObject } from 'react'
import type { Desk, Person } from '../../desk/desk'
import type { Day } from '../../rules/fact'
import { LawyerCheck } from './LawyerCheck'
import { Leave } from './Leave'
import type { Errand } from './moves'
import { type Panel, PersonCard } from './PersonCard'
import { SheetEntry } from './SheetEntry'
import type { Laws } from './use-laws'

type Props = {
  panel: Panel
  show: (panel: Panel) => void
  person: Person
  desk: Desk
  laws: Laws
  today: Day
  change: (move: (desk: Desk) => Desk) => void
  /** Who checks, and how that is set: the same for everyone whom they look at. */
  by: string
  setBy: (by: string) => void
  take: (errand: Errand) => void
  note: RefObject<HTMLTextAreaElement | null>
}

/** What the volunteer does with the chosen person. A sheet waits for the law of its state. */
export function PersonPanel({ panel, show, desk, by, setBy, take, note, ...own }: Props) {
  const { person, laws, today } = own
  const rules = laws.rules[person.state ?? '']
  const close = () => show('card')
  if (panel === 'sheet' && rules) return <SheetEntry {...own} rules={rules} close={close} />
  if (panel === 'check') return <LawyerCheck {...own} by={by} setBy={setBy} close={close} />
  if (panel === 'leave') return <Leave person={person} laws={laws} today={today} desk={desk} close={close} />
  return (
    <PersonCard
      {...own}
      desk={desk}
      takeUp={() => take('ask')}
      readRecord={() => take('record')}
      show={show}
      note={note}
    />
  )
}
