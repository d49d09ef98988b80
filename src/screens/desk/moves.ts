import { type Desk, personOf } from '../../desk/desk'
import { sessionOf, standingOf } from '../../desk/standing'
import { asking } from '../../interview/moves'
import { emptySession, type Place, type Session } from '../../interview/session'
import type { Day } from '../../rules/fact'
import type { Laws } from './use-laws'

/** What a person is taken up for: to be asked, or to have their record read. */
export type Errand = 'ask' | 'record'

/**
 * The session at the desk: nobody's words, and no step of the trail leads back to them. `was` is the session before, for its
 * place in the browser's history.
 */
export function backAtDesk(was: Session): Session {
  const place: Place = { screen: 'desk' }
  const trail = Array.from({ length: was.step + 2 }, () => place)
  return { ...emptySession, trail, step: trail.length - 1 }
}

/** The session of the person who was taken up: their words, one step on from the desk. */
export function atWork(was: Session, desk: Desk, laws: Laws, today: Day, errand: Errand = 'ask'): Session {
  const person = personOf(desk, desk.taken?.id)
  if (!person) return was
  const { trail } = backAtDesk(was)
  const words = sessionOf(person.words)
  const all = standingOf(person, laws.rules, today)
  const first = all.find(({ open }) => open)
  const at = all[0]?.at
  const place: Place =
    errand === 'record'
      ? { screen: 'record' }
      : first?.open
        ? asking(first.open, first.at, 'verdict')
        : at
          ? all.length > 1
            ? { screen: 'convictions' }
            : { screen: 'outcome', at }
          : { screen: 'start', case: `case${words.made + 1}` }
  const made = at ? words.made : words.made + 1
  return { ...words, made, trail: [...trail.slice(0, was.step + 1), place], step: was.step + 1 }
}
