import type { Person } from '../../desk/desk'
import { mayBeMade, sessionOf } from '../../desk/standing'
import type { Conviction } from '../../interview/session'
import type { Day } from '../../rules/fact'
import { nextForPapers } from '../walk/packet'
import { planOf } from '../walk/plan'
import type { Laws } from './use-laws'
import { standingNow } from './use-standings'

/** What can be filed for a person, as one packet; or why not yet. */
export type Filing = {
  readonly at: Conviction
  readonly state: string
  readonly court: string | undefined
  readonly path: string
  /** `blanks`: the papers still ask something. `check`: they wait for a reviewer's word. */
  readonly waits: 'blanks' | 'check' | undefined
}

type Known = {
  readonly laws: Laws
  readonly today: Day
  readonly checked: boolean
  readonly filings: readonly Filing[]
}

const known = new WeakMap<Person, Known>()

/** Everything that the law lets a person file today. `checked`: papers wait for a reviewer's word. Found out once for each state of a person. */
export function filingsOf(person: Person, laws: Laws, today: Day, checked: boolean): readonly Filing[] {
  const before = known.get(person)
  if (before && before.laws === laws && before.today === today && before.checked === checked) return before.filings
  const filings = findFilings(person, laws, today, checked)
  known.set(person, { laws, today, checked, filings })
  return filings
}

function findFilings(person: Person, laws: Laws, today: Day, checked: boolean): readonly Filing[] {
  const session = sessionOf(person.words)
  const standings = standingNow(person, laws, today)
  const cases = session.cases.filter(({ state }) => laws.rules[state])
  const { now } = planOf({
    session: { ...session, cases },
    jurisdictions: laws.jurisdictions,
    templates: laws.templates,
    today,
  })
  return now.flatMap(({ state, court, filings }) =>
    filings.flatMap(({ at, path, convictions }): readonly Filing[] => {
      const rules = laws.rules[state]
      if (!rules) return []
      const place = nextForPapers(session, rules, at, today, laws.templates[state] ?? [])
      const own = standings.filter((each) => convictions.some((one) => one.at.charge === each.at.charge))
      const waits =
        place.screen !== 'review' ? 'blanks' : own.every((each) => mayBeMade(each, checked)) ? undefined : 'check'
      return [{ at, state, court, path, waits }]
    }),
  )
}

/** Whether something can be printed for a person for whom nothing was printed yet. */
export function isReady(person: Person, laws: Laws, today: Day, checked: boolean): boolean {
  const isBefore = person.station === 'waiting' || person.station === 'asking' || person.station === 'check'
  return isBefore && filingsOf(person, laws, today, checked).some(({ waits }) => waits === undefined)
}
