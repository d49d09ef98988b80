import * as z from 'zod/mini'
import { keep, restore, statesKept } from '../interview/kept'
import type { Fact } from '../rules/fact'
import { type Check, type Desk, marks, type Person, type Sources, stations, type Words } from './desk'
import { wordsOf } from './queue'
import { owned } from './sources'

// A desk as text to be locked in the same file as a single person's answers. Each person's words are in that format too,
// so that what it forgets (the answers nobody should carry around) no desk carries either.

const VERSION = 1
const MOST_PEOPLE = 2000

const short = z.string().check(z.maxLength(200))
const check = z.object({ of: z.string(), says: z.enum(['checked', 'sentBack']), by: short, note: z.string() })
const person = z.object({
  id: short,
  called: short,
  state: z.string().check(z.maxLength(2)),
  language: z.string().check(z.maxLength(5)),
  words: z.string(),
  sources: z.record(z.string(), z.record(z.string(), z.enum(['record', 'sheet']))),
  station: z.enum(stations),
  marks: z.array(z.enum(marks)),
  note: z.string(),
  checks: z.record(z.string(), check),
  made: z.array(z.object({ state: short, court: short, path: short, papers: z.number() })),
  spent: z.number(),
  changed: z.number(),
})
const shape = z.object({
  desk: z.literal(VERSION),
  event: z.object({
    name: short,
    state: z.string().check(z.maxLength(2)),
    waits: z.boolean(),
    clinic: z.object({ name: short, hours: short, phone: short }),
  }),
  people: z.array(person).check(z.maxLength(MOST_PEOPLE)),
  erased: z.array(short),
})

/** A desk that was restored, and how many answers were left out because no fact takes them any more. */
export type RestoredDesk = { readonly desk: Desk; readonly dropped: number }

/** The desk as text. Who was taken up is put down. */
export function keepDesk({ event, people, erased }: Desk): string {
  return JSON.stringify({
    desk: VERSION,
    event,
    people: people.map((each) => {
      const places = placesOf(each.words)
      return {
        ...each,
        words: keep(each.words),
        sources: renamed(each.sources, places),
        checks: renamed(each.checks, places),
      }
    }),
    erased,
  })
}

/** Whether the text is a desk, of this or of a later version. */
export function isDesk(text: string): boolean {
  const found = json(text)
  return typeof found === 'object' && found !== null && 'desk' in found
}

/** The states whose law must be loaded before the desk can be restored; undefined when it has not the right shape. */
export function statesOnDesk(text: string): readonly string[] | undefined {
  const kept = parsed(text)
  return kept && [...new Set(kept.people.flatMap(({ words }) => statesKept(words) ?? []))]
}

/** Restores what `keepDesk` wrote, as `restore` does for one person. Undefined when the text has not the right shape. */
export function restoreDesk(
  text: string,
  factsOf: (state: string) => readonly Fact[] | undefined,
): RestoredDesk | undefined {
  const kept = parsed(text)
  if (!kept) return undefined
  let dropped = 0
  const people = kept.people.flatMap((each): readonly Person[] => {
    const restored = restore(each.words, factsOf)
    if (!restored) {
      dropped++
      return []
    }
    dropped += restored.dropped
    const words = wordsOf(restored.session)
    const owners = Object.fromEntries(Object.entries(placesOf(words)).map(([owner, place]) => [place, owner]))
    const sources: Sources = renamed(each.sources, owners)
    const checks: Readonly<Record<string, Check>> = renamed(each.checks, owners)
    return [{ ...each, words, sources, checks }]
  })
  const ids = new Set<string>()
  const once = people.filter(({ id }) => !ids.has(id) && ids.add(id))
  return { desk: { event: kept.event, people: once, erased: kept.erased }, dropped }
}

/** Ids of cases and charges are given anew at restoring: in a file they are named by their place, as `0` and `0.1`. */
function placesOf(words: Words): Readonly<Record<string, string>> {
  const owners = Object.keys(owned(words)).map((owner) => [owner, owner] as const)
  const placed = words.cases.flatMap(({ id, charges }, place) => [
    [id, String(place)] as const,
    ...charges.map((charge, count) => [charge.id, `${place}.${count}`] as const),
  ])
  return Object.fromEntries([...owners, ...placed])
}

/** The entries under their new names; those without one are left out. */
function renamed<T>(
  entries: Readonly<Record<string, T>>,
  names: Readonly<Record<string, string>>,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([name, entry]) => {
      const found = Object.hasOwn(names, name) ? names[name] : undefined
      return found === undefined ? [] : [[found, entry] as const]
    }),
  )
}

function parsed(text: string): z.infer<typeof shape> | undefined {
  const found = shape.safeParse(json(text))
  return found.success ? found.data : undefined
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
