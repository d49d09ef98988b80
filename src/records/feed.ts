import type { Day } from '../rules/fact'
import type { Case, Count, Feeds, Reading, RecordRoom, Shelf } from './reading'
import { courtNamed } from './scan/court'
import { mapOffense } from './scan/map-offense'
import { dropImpossible } from './scan/possible'
import { hint, isConvicted, type Speaker, state } from './scan/say'

/** A state's tables with what they are looked up in. */
export type Stocked = RecordRoom & { readonly shelf: Shelf }

/**
 * Turns what was read into facts, suggestions and open questions of each case's state. `stateOf` gives a case's state;
 * a case of no state of ours keeps what was read. Changes nothing that the reader itself has said.
 */
export function feed(reading: Reading, rooms: Readonly<Record<string, Stocked>>): Reading {
  const cases = reading.cases.map(copyOf)
  const unread = [...reading.unread, ...dropImpossible(cases, reading)]
  for (const each of cases) {
    const room = rooms[each.state === undefined ? reading.document.state : (each.state ?? '')]
    if (room) feedCase(each, room, reading)
  }
  suggestLater(cases, reading.document.state)
  for (const each of cases) {
    const ask = rooms[each.state === undefined ? reading.document.state : (each.state ?? '')]?.feeds.ask
    each.ask = asked(each, ask?.case ?? [])
    for (const count of each.counts) count.ask = asked(count, ask?.count ?? [])
  }
  return { ...reading, cases, unread }
}

/** A copy that what is said can be added to. */
function copyOf(each: Case): Case {
  const { otherNumbers, personFacts, counts } = each
  return {
    ...each,
    ...speakerOf(each),
    otherNumbers: [...otherNumbers],
    personFacts: { ...personFacts },
    counts: counts.map((count) => ({
      ...count,
      ...speakerOf(count),
      later: count.later.map((later) => ({ ...later })),
      flags: [...count.flags],
    })),
  }
}

const speakerOf = ({ facts, suggest, ask, from }: Speaker): Speaker => ({
  facts: { ...facts },
  suggest: { ...suggest },
  ask: [...ask],
  from: { ...from },
})

function feedCase(each: Case, { feeds, shelf, finish }: Stocked, reading: Reading): void {
  const court = each.courtId
    ? (shelf.courts.find(({ id }) => id === each.courtId) ?? null)
    : courtNamed(each.court ?? '', feeds.courts, shelf.courts)
  each.courtId = court?.id ?? null
  const says = { ...(each.court ? feeds.always : {}), ...court?.says }
  for (const [fact, value] of Object.entries(says)) if (value !== undefined) state(each, fact, value, each.from.court)
  for (const count of each.counts) feedCount(count, each, feeds)
  const convicted = each.counts.filter(isConvicted)
  const days = new Set(convicted.map(({ dispositionDate }) => dispositionDate))
  const [day] = days
  if (days.size === 1 && day) state(each, 'convictionDate', day, convicted[0]?.from.dispositionDate)
  if (feeds.dated?.filed && each.filedDate) state(each, feeds.dated.filed, each.filedDate, each.from.filedDate)
  if (feeds.dated?.arrest && each.arrestDate) state(each, 'arrestDate', each.arrestDate, each.from.arrestDate)
  sayOthers(each, convicted.length, feeds)
  if (each.nameUsed) hint(each, 'nameInCase', each.nameUsed, each.from.nameUsed)
  finish?.(each, reading)
}

function feedCount(count: Count, each: Case, feeds: Feeds): void {
  count.level ??= levelOf(count.printedLevel, feeds.levels)
  const mapped =
    count.disposition === 'juvenile' || count.disposition === 'amended'
      ? ({ how: 'none' } as const)
      : mapOffense({ ...count, ...span(count, each) }, feeds)
  if (mapped.how === 'sure' || mapped.how === 'likely') count.offenseId = mapped.id
  else if (mapped.how === 'open') count.offenseIds = mapped.ids
  const spoken = count.from.section ?? count.from.text
  if (mapped.how === 'sure' && count.disposition !== 'unknown') state(count, 'offense', mapped.id, spoken)
  else if (mapped.how === 'sure' || mapped.how === 'likely') hint(count, 'offense', mapped.id, spoken)
  if (count.level && count.disposition !== 'amended') state(count, 'offenseLevel', count.level, count.from.level)
  const outcome = feeds.outcome?.options[count.disposition]
  if (feeds.outcome && outcome) state(count, feeds.outcome.fact, outcome, count.from.disposition)
  const disposed = feeds.dated?.disposed
  if (
    count.dispositionDate &&
    disposed &&
    (disposed === 'always' || !isConvicted(count)) &&
    count.disposition !== 'unknown'
  )
    state(count, 'dispositionDate', count.dispositionDate, count.from.dispositionDate)
  if (count.offenseDate) state(count, 'offenseDate', count.offenseDate, count.from.offenseDate)
  else if (each.arrestDate && !each.warrant) hint(count, 'offenseDate', each.arrestDate, each.from.arrestDate)
  const substance = feeds.substance && mapped.how !== 'none' ? substanceIn(count.text ?? '') : null
  if (substance) hint(count, 'substance', substance, count.from.text)
  if (isConvicted(count) && mapped.how !== 'none')
    for (const [fact, value] of Object.entries(feeds.hints ?? {})) hint(count, fact, value, count.from.disposition)
}

/** When the offense can have happened: on its day, else within a year before the arrest, else any time before the outcome. */
function span(count: Count, each: Case): { after?: Day; before?: Day } {
  const { offenseDate } = count
  if (offenseDate) return { after: offenseDate, before: offenseDate }
  const { arrestDate, warrant } = each
  if (arrestDate && !warrant)
    return { after: `${Number(arrestDate.slice(0, 4)) - 1}${arrestDate.slice(4)}`, before: arrestDate }
  const latest = arrestDate ?? each.filedDate ?? each.arraignmentDate ?? count.dispositionDate ?? count.latest
  return latest ? { before: latest } : {}
}

/** A text that says marijuana and no other drug; hash beside it says nothing but that it was one of the two. */
function substanceIn(text: string): 'cannabis' | 'concentrate' | null {
  const said = text.toUpperCase()
  if (/COCAINE|METH|HEROIN|NARCOTIC|OPI|DANGEROUS DRUG|SYNTH/.test(said)) return null
  if (/CONCENTRATE|\bCONC\b|HASHISH|HASH OIL/.test(said)) return /MARI[HJ]|\bMJ\b/.test(said) ? null : 'concentrate'
  if (/HASH/.test(said) && !/CULTIV|PLANT|GROW/.test(said)) return null
  return /MARI[HJ]|\bMJ\b|\bMARI\b|CANNABIS/.test(said) ? 'cannabis' : null
}

function levelOf(printed: string | null, levels: Feeds['levels']): string | null {
  if (!printed) return null
  return levels.find(([pattern]) => new RegExp(pattern, 'i').test(printed.trim()))?.[1] ?? null
}

function sayOthers(each: Case, convicted: number, { others }: Feeds): void {
  if (!others || convicted === 0) return
  const line = each.counts.find((count) => count.disposition === 'dismissed')?.from.disposition
  if (convicted > 1) state(each, others.fact, others.convicted, each.counts[1]?.from.disposition)
  else if (others.dismissed && each.counts.some(({ disposition }) => disposition === 'dismissed'))
    state(each, others.fact, others.dismissed, line)
}

/** A later conviction of the same state on the same paper is a suggestion, with its day. None proves nothing. */
function suggestLater(cases: readonly Case[], ofPaper: string): void {
  const stateOf = (each: Case): string | null => (each.state === undefined ? ofPaper : each.state)
  const dated = cases.map((each) => {
    const convicted = each.counts.filter(isConvicted)
    return {
      each,
      day:
        convicted
          .map(({ dispositionDate }) => dispositionDate ?? '')
          .sort()
          .at(-1) ?? '',
      done:
        convicted
          .map(({ offenseDate }) => offenseDate ?? '')
          .sort()
          .at(-1) ?? '',
      line: convicted[0]?.from.disposition,
    }
  })
  for (const own of dated) {
    if (own.day === '' && own.done === '') continue
    const others = dated.filter(
      ({ each }) => each !== own.each && each.client === own.each.client && stateOf(each) === stateOf(own.each),
    )
    const latest = own.day
      ? others.filter(({ day }) => day > own.day).sort((a, b) => (a.day < b.day ? 1 : -1))[0]
      : undefined
    const after = !own.day && others.some(({ day, done }) => day === '' && done > own.done)
    if (latest) {
      hint(own.each, 'laterConviction', 'yes', latest.line)
      hint(own.each, 'laterConvictionDate', latest.day, latest.line)
    } else if (after) hint(own.each, 'laterConviction', 'yes', own.line)
  }
}

const asked = (of: Speaker, facts: readonly string[]): string[] => [
  ...new Set([...of.ask, ...facts].filter((fact) => !(fact in of.facts) && !(fact in of.suggest))),
]
