import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person, Station } from '../../desk/desk'
import { keyMove, type Pressed } from './queue-keys'
import { StationPill } from './StationPill'

type Props = {
  people: readonly Person[]
  chosen: string | undefined
  onPress: (pressed: Pressed) => void
  choose: (id: string) => void
}

/** The people of the desk as one list: arrows walk through it, other keys act on whom they reach. */
export function Queue({ people, chosen, onPress, choose }: Props) {
  const { t } = useTranslation('desk')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const press = (event: KeyboardEvent) => {
    const pressed = keyMove(event)
    if (!pressed) return
    event.preventDefault()
    onPress(pressed)
  }
  return (
    <div
      ref={list}
      id="desk-queue"
      role="listbox"
      aria-label={t('queue.label')}
      aria-describedby="desk-keys"
      aria-activedescendant={chosen === undefined ? undefined : optionId(chosen)}
      tabIndex={0}
      onKeyDown={press}
      className="grid max-h-[28rem] grid-cols-[minmax(0,1fr)] content-start gap-2 overflow-y-auto p-1 @min-[72rem]:max-h-[max(20rem,calc(100dvh-22rem))]"
    >
      {people.map((person) => (
        <QueueRow key={person.id} person={person} isChosen={person.id === chosen} choose={choose} />
      ))}
    </div>
  )
}

const optionId = (id: string): string => `desk-person-${id}`

type RowProps = { person: Person; isChosen: boolean; choose: (id: string) => void }

/** A row is drawn again only where its person changes: the list may be long. */
const QueueRow = memo(function QueueRow({ person, isChosen, choose }: RowProps) {
  const { t } = useTranslation('desk')
  const { id, called, state, language, words, marks } = person
  const cases = words.cases.length
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names the row
    <div
      id={optionId(id)}
      role="option"
      aria-selected={isChosen}
      onClick={() => choose(id)}
      className={`grid min-h-14 cursor-pointer grid-cols-[2.125rem_minmax(0,1fr)_auto] items-center gap-2.5 rounded-xl border-2 bg-card px-3 py-2 [content-visibility:auto] [contain-intrinsic-size:auto_3.75rem] ${isChosen ? 'border-leaf bg-leaf-tint' : 'border-line'}`}
    >
      <span
        aria-hidden="true"
        className="grid size-[2.125rem] place-items-center rounded-full bg-sky-tint text-tiny font-bold text-sky"
      >
        {initials(called)}
      </span>
      <span className="min-w-0">
        <b className="block leading-tight wrap-anywhere">{called}</b>
        <span className="block text-tiny text-muted">
          {[state.toUpperCase(), cases > 0 ? t('queue.cases', { count: cases }) : '', language]
            .filter(Boolean)
            .join(' · ')}
          {marks.length > 0 && ` · ${marks.map((each) => t(`mark.${each}`)).join(', ')}`}
        </span>
      </span>
      <StationPill station={person.station} />
    </div>
  )
})

function initials(called: string): string {
  const letters = called.split(/\s+/).flatMap((word) => word.match(/[\p{L}\p{N}]/u)?.[0] ?? [])
  return (letters.length > 1 ? letters.slice(0, 2) : [...called].slice(0, 2)).join('').toUpperCase()
}

/** How many people stand at each station. */
export function countStations(people: readonly Person[]): Readonly<Partial<Record<Station, number>>> {
  const counts: Partial<Record<Station, number>> = {}
  for (const { station } of people) counts[station] = (counts[station] ?? 0) + 1
  return counts
}
