import type { Layout } from '../records/layout'
import type { Feeds } from '../records/reading'

// Without the law around them: a list is decided by one state, and of the others only their sections are looked at.
const feeds = import.meta.glob<Feeds>('../jurisdictions/*/records/feeds.ts', { import: 'feeds' })
const layouts = import.meta.glob<readonly Layout[]>('../jurisdictions/*/records/layouts.ts', { import: 'layouts' })

/** A known layout, and the state whose office writes such lists. */
export type Known = { readonly layout: Layout; readonly state: string }

/** The layouts that the states' offices use. */
export async function knownLayouts(): Promise<readonly Known[]> {
  const all = await Promise.all(
    Object.entries(layouts).map(async ([file, load]) =>
      (await load()).map((layout) => ({ layout, state: stateOf(file) })),
    ),
  )
  return all.flat()
}

/** How the records of every state but one name its crimes. */
export function feedsBut(state: string): Promise<readonly Feeds[]> {
  return Promise.all(Object.entries(feeds).flatMap(([file, load]) => (stateOf(file) === state ? [] : [load()])))
}

const stateOf = (file: string): string => file.split('/').at(-3) ?? ''
