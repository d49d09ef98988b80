import type { Desk, Person } from './desk'

/** Two desks as one, and who had been changed on both: of them the later stays. */
export type Joined = { readonly desk: Desk; readonly added: number; readonly met: readonly Person[] }

/** Joins another laptop's desk to this one. Nobody stands there twice, and who was erased on either stays erased. */
export function join(own: Desk, other: Desk): Joined {
  const erased = [...new Set([...own.erased, ...other.erased])]
  const isHere = ({ id }: Person) => !erased.includes(id)
  const theirs = new Map(other.people.map((each) => [each.id, each]))
  const mine = new Set(own.people.map(({ id }) => id))
  const kept = own.people.filter(isHere).map((each) => {
    const twin = theirs.get(each.id)
    return twin && isLater(twin, each) ? twin : each
  })
  const added = other.people.filter((each) => isHere(each) && !mine.has(each.id))
  const met = own.people.filter((each) => {
    const twin = theirs.get(each.id)
    return twin && isHere(each) && JSON.stringify(twin) !== JSON.stringify(each)
  })
  const taken = own.taken && kept.some(({ id }) => id === own.taken?.id) ? { taken: own.taken } : {}
  return { desk: { event: own.event, people: [...kept, ...added], erased, ...taken }, added: added.length, met }
}

/** At the same moment the choice must be the same on both laptops. */
function isLater(one: Person, other: Person): boolean {
  if (one.changed !== other.changed) return one.changed > other.changed
  return JSON.stringify(one) > JSON.stringify(other)
}
