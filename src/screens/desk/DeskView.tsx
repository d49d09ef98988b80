import { use, useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Desk, personOf, type Station, stations } from '../../desk/desk'
import { addPerson, changed, findPeople, reorder, takeUp, wordsOf } from '../../desk/queue'
import { spoken } from '../../i18n/setup'
import { saidAnything } from '../../interview/session'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Page'
import { AddPerson } from './AddPerson'
import { AtTheEnd } from './AtTheEnd'
import type { AtDesk } from './Desk'
import { DeskHere } from './desk-here'
import { filingsOf } from './filings'
import { atWork, type Errand } from './moves'
import type { Panel } from './PersonCard'
import { PersonPanel } from './PersonPanel'
import { Queue } from './Queue'
import { QueueFilter } from './QueueFilter'
import type { Pressed } from './queue-keys'
import { RunButton } from './RunButton'
import { TallyPanel } from './TallyPanel'
import { useLaws } from './use-laws'
import { useStandings } from './use-standings'

/** The queue, the person whom the volunteer is looking at, and what is done so far: side by side on a laptop, one below the other on a phone. */
export function DeskView({ walk, desk }: { walk: AtDesk; desk: Desk }) {
  const { t, i18n } = useTranslation('desk')
  const here = use(DeskHere)
  const { today } = walk
  const [chosen, setChosen] = useState<string>()
  const [words, setWords] = useState('')
  const [station, setStation] = useState<Station>()
  const [panel, setPanel] = useState<Panel>('card')
  const [by, setBy] = useState('')
  const note = useRef<HTMLTextAreaElement>(null)
  const states = useMemo(
    () => [
      desk.event.state,
      ...desk.people.flatMap(({ words, state }) => [state, ...words.cases.map((each) => each.state)]),
    ],
    [desk.event.state, desk.people],
  )
  const laws = useLaws(states)
  const { waits } = desk.event
  const decide = useCallback<Parameters<typeof useStandings>[3]>((...of) => void filingsOf(...of, waits), [waits])
  const isDecided = useStandings(desk.people, laws, today, decide)
  const people = useMemo(() => findPeople(desk, words, station), [desk, words, station])
  const person = personOf(desk, chosen)

  const change = (move: (desk: Desk) => Desk) => here.set((was) => was && move(was))
  const choose = useCallback((id: string) => {
    setChosen(id)
    setPanel('card')
  }, [])
  const add = (called: string) => {
    const id = crypto.randomUUID()
    change((was) => addPerson(was, { id, called, language: spoken(i18n) }, Date.now()))
    choose(id)
  }
  const take = (id: string, errand: Errand = 'ask') => {
    // Someone began on the first page before: they get a place of their own.
    const before = saidAnything(walk.session)
      ? addPerson(
          desk,
          {
            id: crypto.randomUUID(),
            called: t('join.fromBefore'),
            language: spoken(i18n),
            words: wordsOf(walk.session),
          },
          Date.now(),
        )
      : desk
    const taken = takeUp(before, id, Date.now())
    if (!taken.taken) return
    here.set(() => taken)
    const { words, state } = personOf(taken, id) ?? {}
    const { jurisdictions, templates } = laws
    walk.resume({ jurisdictions, templates }, (was) => atWork(was, taken, laws, today, errand))
    // Nothing was said yet: the state is known, and its first question comes at once.
    if (errand === 'ask' && words?.cases.length === 0 && state)
      void walk.pickState(`case${words.made + 1}`, state).catch(() => undefined)
  }
  const press = (pressed: Pressed) => {
    if (pressed === 'add') return document.getElementById('desk-add')?.focus()
    if (pressed === 'find') return document.getElementById('desk-find')?.focus()
    if (pressed === 'filter') return setStation(nextOf(station))
    if (pressed === 'takeUp') return chosen === undefined ? undefined : take(chosen)
    if (pressed === 'note') return note.current?.focus()
    if ('walk' in pressed) {
      const at = people.findIndex(({ id }) => id === chosen)
      const next = people[Math.max(0, Math.min(people.length - 1, at + pressed.walk))]
      return next && choose(next.id)
    }
    if (chosen === undefined) return
    if ('reorder' in pressed) return change((was) => reorder(was, chosen, pressed.reorder))
    change((was) => changed(was, chosen, { station: pressed.station }, Date.now()))
  }
  return (
    <Stack>
      <div className="@container">
        <div className="desk grid grid-cols-[minmax(0,1fr)] gap-6 @min-[72rem]:grid-cols-[19rem_minmax(0,1fr)_19rem]">
          <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-3">
            <Heading className="text-title">{desk.event.name || t('title')}</Heading>
            <AddPerson add={add} />
            <QueueFilter
              people={desk.people}
              words={words}
              setWords={setWords}
              station={station}
              setStation={setStation}
              found={people.length}
            />
            <Queue people={people} chosen={chosen} onPress={press} choose={choose} />
            <p id="desk-keys" className="hidden text-tiny text-muted [@media(hover:hover)]:block">
              {t('queue.keys')}
            </p>
            <RunButton desk={desk} laws={laws} today={today} isDecided={isDecided} change={change} />
          </div>
          <div className="min-w-0 @min-[72rem]:border-x @min-[72rem]:border-line @min-[72rem]:px-6">
            {person ? (
              <PersonPanel
                key={person.id}
                panel={panel}
                show={setPanel}
                person={person}
                desk={desk}
                laws={laws}
                today={today}
                change={change}
                by={by}
                setBy={setBy}
                take={(errand) => take(person.id, errand)}
                note={note}
              />
            ) : (
              <p className="text-muted">{t(desk.people.length > 0 ? 'person.none' : 'queue.empty')}</p>
            )}
          </div>
          <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-5">
            <TallyPanel desk={desk} laws={laws} today={today} isDecided={isDecided} />
            <AtTheEnd desk={desk} change={change} />
          </div>
        </div>
      </div>
    </Stack>
  )
}

/** The filter after this one: all, then each station in turn. */
function nextOf(station: Station | undefined): Station | undefined {
  return stations[station === undefined ? 0 : stations.indexOf(station) + 1]
}
