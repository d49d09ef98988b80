import type { Session } from '../interview/session'

/** Where a person stands at an event, in the order in which people pass through it. */
export const stations = ['waiting', 'asking', 'check', 'papers', 'signed', 'filed', 'back'] as const
export type Station = (typeof stations)[number]

/** What one volunteer tells the others about a person at a glance. */
export const marks = ['first', 'interpreter', 'lawyer', 'record'] as const
export type Mark = (typeof marks)[number]

/** What a person said, without the way they came. */
export type Words = Pick<Session, 'person' | 'byState' | 'cases' | 'made'>

/** Where an answer came from. What is in no list was said by the person. */
export type Source = 'record' | 'sheet'

/** The sources of answers by their owner (`person`, a state for what it asks about the person, the id of a case or a charge), then by fact. */
export type Sources = Readonly<Record<string, Readonly<Record<string, Source>>>>

/** A reviewer's word on one conviction. It holds for the answers `of` which it was given, and for no others. */
export type Check = {
  readonly of: string
  readonly says: 'checked' | 'sentBack'
  readonly by: string
  readonly note: string
}

/** Papers that were made for a person. */
export type Made = { readonly state: string; readonly court: string; readonly path: string; readonly papers: number }

export type Person = {
  /** Given out at random, so that no two laptops give the same. */
  readonly id: string
  /** What they want to be called at the event. Never printed. */
  readonly called: string
  /** The state of their first case, as far as anyone knows yet. */
  readonly state: string
  /** The language of what they take home. */
  readonly language: string
  readonly words: Words
  readonly sources: Sources
  readonly station: Station
  readonly marks: readonly Mark[]
  readonly note: string
  /** By the id of the charge. */
  readonly checks: Readonly<Record<string, Check>>
  readonly made: readonly Made[]
  /** How long they were taken up, in milliseconds. */
  readonly spent: number
  /** When this last changed, in milliseconds since 1970. */
  readonly changed: number
}

/** What holds for all people of a desk. */
export type Event = {
  readonly name: string
  readonly state: string
  /** Papers are made only of what a lawyer has checked. */
  readonly waits: boolean
  /** Stands on cover sheets and guides. */
  readonly clinic: { readonly name: string; readonly hours: string; readonly phone: string }
}

/** The people of an event in their order, and who is taken up. */
export type Desk = {
  readonly event: Event
  readonly people: readonly Person[]
  /** Who is being asked, and since when. Nobody else can be taken up meanwhile. */
  readonly taken?: { readonly id: string; readonly since: number }
  /** Who was erased, so that another laptop's file does not bring them back. */
  readonly erased: readonly string[]
}

export const emptyDesk: Desk = {
  event: { name: '', state: '', waits: false, clinic: { name: '', hours: '', phone: '' } },
  people: [],
  erased: [],
}

export const noWords: Words = { person: {}, byState: {}, cases: [], made: 1 }

/** The person, or undefined when they are gone. */
export function personOf(desk: Desk, id: string | undefined): Person | undefined {
  return desk.people.find((each) => each.id === id)
}
