import { fold } from '../finding/search-words'
import type { Session } from '../interview/session'
import { type Desk, type Event, type Mark, noWords, type Person, personOf, type Station, type Words } from './desk'
import { sourced, withRead } from './sources'

// The moves between desks. `now` is the clock in milliseconds since 1970.

/** One more person at the end of the queue. */
export function addPerson(
  desk: Desk,
  {
    id,
    called,
    language,
    state = desk.event.state,
    words = noWords,
  }: Pick<Person, 'id' | 'called' | 'language'> & Partial<Pick<Person, 'state' | 'words'>>,
  now: number,
): Desk {
  if (personOf(desk, id) || desk.erased.includes(id)) return desk
  const person: Person = {
    id,
    called: called.trim(),
    state,
    language,
    words,
    sources: {},
    station: 'waiting',
    marks: [],
    note: '',
    checks: {},
    made: [],
    spent: 0,
    changed: now,
  }
  return { ...desk, people: [...desk.people, person] }
}

/** Moves a person `by` so many places, at most to either end. */
export function reorder(desk: Desk, id: string, by: number): Desk {
  const from = desk.people.findIndex((each) => each.id === id)
  const person = desk.people[from]
  if (!person) return desk
  const others = desk.people.filter((each) => each.id !== id)
  const to = Math.max(0, Math.min(from + by, others.length))
  return { ...desk, people: [...others.slice(0, to), person, ...others.slice(to)] }
}

/** Those whose name or note has these words, at one station where one is given. */
export function findPeople(desk: Desk, words: string, station?: Station): readonly Person[] {
  const wanted = fold(words).trim()
  return desk.people.filter(
    (each) =>
      (station === undefined || each.station === station) &&
      (wanted === '' || fold(`${each.called} ${each.note} ${each.state}`).includes(wanted)),
  )
}

/** Takes a person up, unless another one is. Who waited is being asked from now on. */
export function takeUp(desk: Desk, id: string, now: number): Desk {
  const person = personOf(desk, id)
  if (!person || desk.taken) return desk
  const station = person.station === 'waiting' ? 'asking' : person.station
  return { ...changed(desk, id, { station }, now), taken: { id, since: now } }
}

/** Puts down whoever was taken up, with what they have said by now. */
export function putDown(desk: Desk, session: Session, now: number): Desk {
  const { taken, ...rest } = desk
  const person = personOf(desk, taken?.id)
  if (!taken || !person) return rest
  const words = wordsOf(session)
  const change = {
    words,
    sources: withRead(sourced(person.words, words, person.sources), session),
    spent: person.spent + Math.max(0, now - taken.since),
  }
  return changed(rest, person.id, change, now)
}

/** What was said, without the way there. */
export function wordsOf({ person, byState, cases, made }: Session): Words {
  return { person, byState, cases, made }
}

/** Takes a mark off, or puts it on. */
export function mark(desk: Desk, id: string, which: Mark, now: number): Desk {
  const had = personOf(desk, id)?.marks ?? []
  return changed(desk, id, { marks: had.includes(which) ? had.filter((each) => each !== which) : [...had, which] }, now)
}

type Change = Partial<Omit<Person, 'id' | 'changed'>>

/** Changes what stands about a person. */
export function changed(desk: Desk, id: string, change: Change, now: number): Desk {
  const people = desk.people.map((each) => (each.id === id ? { ...each, ...change, changed: now } : each))
  return { ...desk, people }
}

/** Changes what holds for all. */
export const setEvent = (desk: Desk, change: Partial<Event>): Desk => ({ ...desk, event: { ...desk.event, ...change } })

/** Erases a person for good: no file that still has them brings them back. */
export function erasePerson(desk: Desk, id: string): Desk {
  const { taken, ...rest } = desk
  const people = desk.people.filter((each) => each.id !== id)
  if (people.length === desk.people.length) return desk
  return { ...rest, ...(taken && taken.id !== id && { taken }), people, erased: [...desk.erased, id] }
}
