import { proposedAnswers } from '../records/answers'
import { feed } from '../records/feed'
import { type Case, type Count, emptyCase, emptyCount, emptyReading } from '../records/reading'
import { courtNamed } from '../records/scan/court'
import type { Answers } from '../rules/fact'
import type { Fault } from './fault'
import type { Law } from './law'
import type { Charge, Person } from './people'

/** What the list answers of a charge whose crime is certain, or why it is not. */
export type Told = { readonly charge: Charge } & (
  | { readonly answers: Answers; readonly court: string | null }
  | { readonly fault: Fault }
)

/** Reads the charges as the records of their state are read. `open`: those among the person's that are to be decided. */
export function answersOf(person: Person, open: readonly Charge[], law: Law): readonly Told[] {
  if (open.length === 0) return []
  const { rules, room, layout } = law
  const wanted = new Set(open.map(({ caseId }) => caseId))
  const cases = new Map<string, { readonly made: Case; readonly charges: Charge[] }>()
  for (const charge of person.charges) {
    if (!wanted.has(charge.caseId)) continue
    const known = cases.get(charge.caseId) ?? { made: caseOf(charge, law), charges: [] }
    cases.set(charge.caseId, known)
    known.made.counts.push(countOf(charge, open.includes(charge)))
    known.charges.push(charge)
  }
  const all = [...cases.values()]
  const blank = emptyReading({ kind: layout.id, state: rules.id, sure: 'layout' })
  const reading = feed({ ...blank, cases: all.map(({ made }) => made) }, { [rules.id]: room })
  const offered = proposedAnswers(reading, () => rules.facts)
  return all.flatMap(({ charges }, at) =>
    charges.flatMap((charge, place): readonly Told[] => {
      const count = reading.cases[at]?.counts[place]
      if (!count || !open.includes(charge)) return []
      const all = [...(offered[at]?.answers ?? []), ...(offered[at]?.charges[place]?.answers ?? [])]
      const stated = all.filter(({ strength }) => strength === 'filled')
      const crime = rules.offenses.find(({ id }) => id === count.offenseId)
      if (!crime || !stated.some(({ fact }) => fact === 'offense')) return [{ charge, fault: unclear(count) }]
      const last = charge.done ?? charge.arrested ?? charge.decided
      if (crime.from && last && last < crime.from) return [{ charge, fault: 'section_not_yet_law' }]
      const answers = Object.fromEntries(stated.map(({ fact, answer }) => [fact, answer]))
      const court = reading.cases[at]?.courtId ?? null
      return [{ charge, answers: { ...answers, ...datesOf(charge, person), ...layoutSays(law) }, court }]
    }),
  )
}

function caseOf({ place, number, arrested }: Charge, law: Law): Case {
  const courtId = courtAt(place, law)
  return { ...emptyCase(), court: place || null, courtId, caseNumber: number || null, arrestDate: arrested }
}

/** A list has a few hundred different places. */
const MOST_PLACES = 20_000

function courtAt(place: string, { room: { feeds, shelf }, seen: { courts } }: Law): string | null {
  const known = courts.get(place)
  if (known !== undefined) return known
  const found = place === '' ? null : (courtNamed(place, feeds.courts, shelf.courts)?.id ?? null)
  if (courts.size < MOST_PLACES) courts.set(place, found)
  return found
}

function countOf(charge: Charge, isOpen: boolean): Case['counts'][number] {
  return {
    ...emptyCount(null),
    section: charge.section || null,
    text: charge.text || null,
    printedLevel: charge.level || null,
    disposition: charge.outcome,
    printedDisposition: charge.printedOutcome || null,
    sentence: charge.sentences.join(', ') || null,
    dispositionDate: isOpen ? charge.decided : null,
    offenseDate: isOpen ? charge.done : null,
  }
}

/** What the days of a charge say. An offense is not later than the arrest for it, nor than the conviction, nor before the birth. */
function datesOf({ done, arrested, decided }: Charge, { born }: Person): Answers {
  const last = arrested ?? decided
  return {
    ...(born && { birthDate: { value: born } }),
    ...(decided && { convictionDate: { value: decided } }),
    ...(done ? { offenseDate: { value: done } } : last && { offenseDate: { span: [born ?? '1900-01-01', last] } }),
  }
}

/** What every such list says. */
function layoutSays({ layout, rules }: Law): Answers {
  const says = Object.entries(layout.says ?? {}).filter(([fact]) => rules.facts.some(({ id }) => id === fact))
  return Object.fromEntries(says.map(([fact, value]) => [fact, { value }]))
}

/** Why what was read of a charge is not certainly one crime. */
function unclear({ offenseId, offenseIds }: Count): Fault {
  if (offenseIds.length > 0) return 'several_crimes'
  return offenseId === null ? 'section_unclear' : 'crime_not_certain'
}
