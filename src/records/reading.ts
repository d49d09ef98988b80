import type { Court, Offense } from '../jurisdictions/jurisdiction'
import type { Day } from '../rules/fact'
import type { Line, SeenAs } from './page'

/** What became of a count. */
export type Disposition =
  | 'convicted'
  | 'dismissed'
  | 'acquitted'
  | 'not_filed'
  | 'diverted'
  | 'deferred'
  | 'pending'
  | 'set_aside'
  | 'vacated'
  | 'amended'
  | 'juvenile'
  | 'civil'
  | 'unknown'

/** What was entered for a count after its outcome. */
export type Later = {
  readonly date: Day | null
  readonly what:
    | 'dismissed'
    | 'set_aside'
    | 'probation_revoked'
    | 'probation_violation_found'
    | 'probation_ended'
    | 'amended'
  readonly text: string
  readonly sentence?: string
}

type Values = Record<string, string | number>

/**
 * What a paper says in three strengths that are never mixed: `facts` it states, `suggest` it points to and a person must
 * agree, `ask` it looks as if it answered and does not. `from` names the line of each value.
 */
export type Said = { facts: Values; suggest: Values; ask: string[]; from: Record<string, Line> }

/** One charge, as the court's last word on it. */
export type Count = Said & {
  number: number | string | null
  section: string | null
  text: string | null
  /** Option id of the state's level, once the state's tables were asked. */
  level: string | null
  /** The level as it is printed. */
  printedLevel: string | null
  disposition: Disposition
  printedDisposition: string | null
  dispositionDate: Day | null
  /** The last day that the outcome can have, where its day is not sure: a year only. */
  latest: Day | null
  sentence: string | null
  offenseId: string | null
  offenseIds: readonly string[]
  offenseDate: Day | null
  later: Later[]
  flags: string[]
  amendedFrom: string | null
  amendedTo: number | null
  noc: string | null
  /** Lines further down that name the count again, by its number. */
  heads: Line[]
}

/** The counts that share a court and a case number. */
export type Case = Said & {
  court: string | null
  courtId: string | null
  caseNumber: string | null
  otherNumbers: string[]
  arrestDate: Day | null
  arrestAgency: string | null
  filedDate: Day | null
  arraignmentDate: Day | null
  /** How sure its paper is, once papers were joined. */
  sure?: Reading['document']['sure']
  /** The state of a case on a paper of several states. */
  state?: string | null
  /** The person of a row, on a sheet with several people. */
  client: string | null
  personFacts: Values
  /** The name that this case uses, where it is not the first name of the paper. */
  nameUsed: string | null
  /** Arrested on a warrant: the day of the arrest says nothing about the day of the offense. */
  warrant: boolean
  /** Who prosecuted, where the caption says it: `State of Alaska`. */
  prosecutor: string | null
  counts: Count[]
}

/** A line that answers nothing. `head`: it looks like a charge or a case that could not be read in a picture. */
export type Unread = Pick<Line, 'page' | 'row'> & {
  readonly line: string
  readonly why: string
  readonly seen?: SeenAs
  readonly head?: boolean
}

export type Person = {
  name: string | null
  otherNames: string[]
  birthDate: Day | null
  otherBirthDates: Day[]
  birthYear: number | null
}

/** What a reader gives back for one document. */
export type Reading = {
  document: {
    kind: string
    state: string
    producedOn: Day | null
    /** False when pages are missing or the text starts in the middle: nothing follows from absence then. */
    complete: boolean
    /** `proposes`: the layout is only general knowledge, so every value needs a yes. */
    sure: 'layout' | 'proposes'
    note: string | null
  }
  person: Person
  cases: Case[]
  unread: Unread[]
}

/** A way to know a section of a state's code on a record, and the crime of ours that it names. Plain data. */
export type Code = {
  readonly id: string
  /** The section without its subdivision, as `shapes` fold it: `11357 HS`, `18-18-406`, `69.50.4014`. */
  readonly law: string
  /** The subdivision, folded: `a`, `4ai`. Left out where the section alone names the crime. */
  readonly sub?: string
  /** Only exactly this subdivision, not one below it. */
  readonly exact?: true
  /** First and last day on which the section meant this crime. */
  readonly from?: Day
  readonly to?: Day
  /** Levels that the crime can have. */
  readonly levels?: readonly string[]
  /** What the text must say, where it says anything; a pattern. */
  readonly words?: string
  /** What the text must not say; a pattern. */
  readonly not?: string
  /** The section covers more than marijuana: even a full match is only a proposal. */
  readonly likely?: true
}

/** A crime known by the words that a record prints, where it prints no section. Plain data. */
export type Print = {
  readonly id: string
  readonly words: string
  readonly not?: string
  readonly from?: Day
  readonly to?: Day
  readonly levels?: readonly string[]
  /** The words are those of the court's own list of charges, so that they alone name the crime. */
  readonly sure?: true
}

/** How a state's records name things and which facts they feed. Plain data. */
export type Feeds = {
  readonly state: string
  /** Patterns with two groups, the section and its subdivision; the first that fits folds a printed section. */
  readonly shapes: readonly string[]
  readonly codes: readonly Code[]
  readonly prints: readonly Print[]
  /** A mark before the section that changes the crime, and the crime it becomes; null where it must be asked. */
  readonly prefixes: readonly { readonly mark: string; readonly id: string | null }[]
  /** Printed levels as patterns, first hit wins. */
  readonly levels: readonly (readonly [pattern: string, option: string])[]
  /** The fact that holds the outcome of a count, and its option for each disposition. */
  readonly outcome?: { readonly fact: string; readonly options: Partial<Readonly<Record<Disposition, string>>> }
  /** Facts of the case when a count was convicted beside others: `convicted` wins over `dismissed`. */
  readonly others?: { readonly fact: string; readonly convicted: string; readonly dismissed?: string }
  /** Facts that the offense date, the filing date and the disposition date answer. */
  readonly dated?: {
    readonly filed?: string
    readonly disposed?: 'always' | 'unconvicted'
    readonly arrest?: true
  }
  /** Facts of every case, such as the level of court. */
  readonly always?: Readonly<Record<string, string>>
  /** Suggestions for each convicted count. */
  readonly hints?: Readonly<Record<string, string>>
  /** Facts that no record of the state answers. */
  readonly ask: { readonly case: readonly string[]; readonly count: readonly string[] }
  /** Places that print another name than the list of courts: pattern and id of the court. */
  readonly courts: readonly (readonly [pattern: string, id: string])[]
  /** Text of a count that says marijuana and nothing else suggests the substance; null where the state has no such fact. */
  readonly substance: boolean
}

/** What a reader may look up: the courts of the state and its crimes. */
export type Shelf = { readonly courts: readonly Court[]; readonly offenses: readonly Offense[] }

/** A reader of one kind of document. Pure: lines in, reading out. It never throws on any text. */
export type Reader = {
  readonly kind: string
  readonly state: string
  readonly sure: 'layout' | 'proposes'
  /** Headings and labels of the paper, as patterns. */
  readonly marks: readonly RegExp[]
  /** How many of them must be there. */
  readonly needs: number
  readonly read: (pages: readonly { readonly lines: readonly Line[] }[]) => Reading
}

/** What a state's folder gives about its records. */
export type RecordRoom = {
  readonly readers: readonly Reader[]
  readonly feeds: Feeds
  /** What the state's records feed beyond its tables. Changes the case, and is asked once its counts were fed. */
  readonly finish?: (each: Case, reading: Reading) => void
}

/** A reading in which nothing was read yet. */
export function emptyReading({ kind, state, sure }: Pick<Reader, 'kind' | 'state' | 'sure'>): Reading {
  return {
    document: { kind, state, producedOn: null, complete: true, sure, note: null },
    person: { name: null, otherNames: [], birthDate: null, otherBirthDates: [], birthYear: null },
    cases: [],
    unread: [],
  }
}

/** A case in which nothing was read yet. */
export function emptyCase(): Case {
  return {
    facts: {},
    suggest: {},
    ask: [],
    from: {},
    court: null,
    courtId: null,
    caseNumber: null,
    otherNumbers: [],
    arrestDate: null,
    arrestAgency: null,
    filedDate: null,
    arraignmentDate: null,
    client: null,
    personFacts: {},
    nameUsed: null,
    warrant: false,
    prosecutor: null,
    counts: [],
  }
}

/** A count in which nothing was read yet. */
export function emptyCount(number: Count['number']): Count {
  return {
    facts: {},
    suggest: {},
    ask: [],
    from: {},
    number,
    section: null,
    text: null,
    level: null,
    printedLevel: null,
    disposition: 'unknown',
    printedDisposition: null,
    dispositionDate: null,
    latest: null,
    sentence: null,
    offenseId: null,
    offenseIds: [],
    offenseDate: null,
    later: [],
    flags: [],
    amendedFrom: null,
    amendedTo: null,
    noc: null,
    heads: [],
  }
}
