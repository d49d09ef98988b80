/** What a column of a list of many people holds. */
export const parts = [
  /** The list's own number of a person. */
  'key',
  'name',
  'born',
  /** Court or county. */
  'place',
  'number',
  /** A number that holds the arrest, the step and the count. */
  'order',
  /** What kind of row it is, where arrests and judgments have rows of their own. */
  'event',
  'arrest',
  'done',
  'charge',
  'code',
  'level',
  'outcome',
  'decided',
  'sentence',
] as const

export type Part = (typeof parts)[number]

/** How a list of many people is laid out. Plain data. */
export type Layout = {
  readonly id: string
  /** By the words of the header only. */
  readonly guessed?: true
  /** The header of the column of each part. */
  readonly columns: Partial<Readonly<Record<Part, string>>>
  readonly dates: 'ymd' | 'mdy'
  /** Cells that say nothing, besides empty ones. */
  readonly silent?: readonly string[]
  /** A pattern of a charge that holds its section and its words, as two groups. */
  readonly charge?: string
  /** A pattern of the order number: the arrest, the step and the count, as three groups. */
  readonly order?: string
  /** What the event column says of rows of arrests and of judgments; other rows are neither. There `decided` is the day of the event. */
  readonly events?: { readonly arrest: string; readonly court: string }
  /** Facts of every conviction of the list, because of what kind of list it is. */
  readonly says?: Readonly<Record<string, string>>
}
