import type { Proposed, ProposedCase, ProposedCharge } from '../../records/answers'
import type { ConfirmedCase } from '../../records/into-session'
import type { Answer } from '../../rules/fact'

/** What a person said to a value: right as it stands, another one, or not now. */
export type Reply = 'right' | 'later' | { readonly answer: Answer }

/** By the key of a value. */
export type Replies = Readonly<Record<string, Reply>>

/** One value of a case, or of one of its charges. */
export type Entry = { readonly key: string; readonly proposed: Proposed; readonly charge: ProposedCharge | undefined }

/** A case with the charges about which questions are asked. `at` is its place on the record. */
export type ShownCase = {
  readonly at: number
  readonly read: ProposedCase
  readonly state: string
  readonly entries: readonly Entry[]
  readonly charges: readonly {
    readonly key: string
    readonly read: ProposedCharge
    readonly entries: readonly Entry[]
  }[]
  /** Counts that are printed beside them. */
  readonly beside: readonly ProposedCharge[]
}

/** Values that are read together, and the charge that they are about. */
export type Part = { readonly charge: ShownCase['charges'][number] | undefined; readonly entries: readonly Entry[] }

/** Said of the person once, not case by case. */
const OF_PERSON = 'birthDate'

/** The cases with a charge to ask about, in the order of the record. */
export function shownCases(cases: readonly ProposedCase[]): readonly ShownCase[] {
  return cases.flatMap((read, at) => {
    const entering = read.charges.filter(({ enters }) => enters)
    if (read.state === null || entering.length === 0) return []
    const entriesOf = (all: readonly Proposed[], prefix: string, charge?: ProposedCharge): readonly Entry[] =>
      all
        .filter(({ fact }) => fact !== OF_PERSON)
        .map((proposed) => ({ key: `${prefix}.${proposed.fact}`, proposed, charge }))
    return [
      {
        at,
        read,
        state: read.state,
        entries: entriesOf(read.answers, `${at}`),
        charges: entering.map((charge, place) => ({
          key: `${at}.${place}`,
          read: charge,
          entries: entriesOf(charge.answers, `${at}.${place}`, charge),
        })),
        beside: read.charges.filter(({ enters }) => !enters),
      },
    ]
  })
}

/** All values of a case. */
export const entriesIn = ({ entries, charges }: ShownCase): readonly Entry[] => [
  ...entries,
  ...charges.flatMap((charge) => charge.entries),
]

/** Whether the paper states a value; what it only points to needs a yes of its own. */
export const isStated = ({ proposed }: Entry): boolean => proposed.strength === 'filled'

/** Says right to all that the paper states and that was not answered yet. What needs a yes of its own gets none. */
export function allRight(replies: Replies, shown: ShownCase): Replies {
  const stated = entriesIn(shown).filter((each) => isStated(each) && !(each.key in replies))
  return { ...replies, ...Object.fromEntries(stated.map(({ key }) => [key, 'right' as const])) }
}

/** The key under which the crime of a charge is answered where several can be meant. */
export const crimeKey = (charge: string): string => `${charge}.offense`

/** What the person confirmed, as cases for a session. A case of which nothing was confirmed is left out. */
export function confirmedCases(
  cases: readonly ShownCase[],
  replies: Replies,
  born: string | undefined,
): readonly ConfirmedCase[] {
  const taken = (entries: readonly Entry[]) =>
    entries.flatMap(({ key, proposed: { fact, answer, source } }) => {
      const reply = replies[key]
      if (reply === 'right') return [{ fact, answer, page: source?.page ?? 0 }]
      return typeof reply === 'object' ? [{ fact, answer: reply.answer }] : []
    })
  const crime = (key: string, entries: readonly Entry[]) => {
    const reply = replies[crimeKey(key)]
    const isListed = entries.some(({ proposed }) => proposed.fact === 'offense')
    return !isListed && typeof reply === 'object' ? [{ fact: 'offense', answer: reply.answer }] : []
  }
  return cases.flatMap(({ state, entries, charges }) => {
    const own = taken(entries)
    const each = charges.map(({ key, entries: some }) => ({ answers: [...taken(some), ...crime(key, some)] }))
    if (own.length === 0 && each.every(({ answers }) => answers.length === 0)) return []
    const birth = born === undefined ? [] : [{ fact: OF_PERSON, answer: { value: born }, page: 0 }]
    return [{ state, answers: [...birth, ...own], charges: each }]
  })
}

/** Lines so near to each other are shown as one piece of the paper. */
const NEAR = 4

/** The values of a case by the piece of paper that they were read from, in its order; what follows from several lines comes last. */
export const byPlace = (entries: readonly Entry[]): readonly (readonly Entry[])[] => grouped(entries, NEAR)

/** The values of a case by the line that they were read from. */
export const byLine = (entries: readonly Entry[]): readonly (readonly Entry[])[] => grouped(entries, 0)

function grouped(entries: readonly Entry[], apart: number): readonly (readonly Entry[])[] {
  const place = ({ proposed: { source } }: Entry) => (source ? source.page * 1e6 + source.row : 1e12)
  const groups: Entry[][] = []
  for (const each of [...entries].sort((a, b) => place(a) - place(b))) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && place(each) - place(before) <= apart) last.push(each)
    else groups.push([each])
  }
  return groups
}

/** The values of a case as they are read together: with the only charge, or first what all charges share. */
export function partsOf({ entries, charges }: ShownCase): readonly Part[] {
  const [only, ...more] = charges
  if (only && more.length === 0) return [{ charge: only, entries: [...entries, ...only.entries] }]
  return [{ charge: undefined, entries }, ...charges.map((charge) => ({ charge, entries: charge.entries }))]
}
