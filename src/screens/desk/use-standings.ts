import { useEffect, useState } from 'react'
import type { Person } from '../../desk/desk'
import { type Standing, standingOf } from '../../desk/standing'
import type { Day } from '../../rules/fact'
import type { Laws } from './use-laws'

type Known = { readonly laws: Laws; readonly today: Day; readonly all: readonly Standing[] }

const known = new WeakMap<Person, Known>()

/** How long the page may be held up at once, in milliseconds. */
const SLICE = 12

/** Where a person's convictions stand. A person who has not changed is not decided twice. */
export function standingNow(person: Person, laws: Laws, today: Day): readonly Standing[] {
  const before = known.get(person)
  if (before && before.laws === laws && before.today === today) return before.all
  const all = standingOf(person, laws.rules, today)
  known.set(person, { laws, today, all })
  return all
}

type Decide = (person: Person, laws: Laws, today: Day) => void

/** Whether all of these people are decided. Decides them little by little, so that nobody waits for it. */
export function useStandings(people: readonly Person[], laws: Laws, today: Day, decide: Decide): boolean {
  const [done, setDone] = useState<readonly Person[]>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const go = (from: number) => {
      const end = performance.now() + SLICE
      let at = from
      for (; at < people.length && performance.now() < end; at++) {
        const person = people[at]
        if (person) decide(person, laws, today)
      }
      if (at < people.length) timer = setTimeout(() => go(at), SLICE)
      else setDone(people)
    }
    timer = setTimeout(() => go(0), 0)
    return () => clearTimeout(timer)
  }, [people, laws, today, decide])
  return done === people
}
