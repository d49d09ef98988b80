/** A calendar day as text, `YYYY-MM-DD`. Days compare as text. */
export type Day = string

/** Whom a fact is about: one person has cases, one case has charges. */
export type Scope = 'person' | 'case' | 'charge'

/** What a line of a record tells: the law, the day it happened, the day in court, the case number, the court. */
export type RecordSpot = 'section' | 'happened' | 'decided' | 'number' | 'court'

type Base = {
  readonly id: string
  readonly scope: Scope
  /** Where on a record it stands, where a picture helps to find it. */
  readonly spot?: RecordSpot
  /** Nobody should carry the answer around: never kept, printed or shown again. */
  readonly secret?: true
  /** It is about the other charges of the case, so it is asked again once there is one more. */
  readonly aboutOtherCharges?: true
}

export type YesNoFact = Base & {
  readonly kind: 'yesNo'
  /** It is asked the other way round: its words for `no` say yes, and stand first. */
  readonly turned?: true
}

/** What another choice, by its value, leaves of this one. With one value left it follows, and is not asked; another contradicts. */
export type Bound = { readonly by: string; readonly leaves: Readonly<Record<string, readonly string[]>> }

export type ChoiceFact<V extends string = string> = Base & {
  readonly kind: 'choice'
  readonly options: readonly V[]
  /** The options are proper names (counties), shown as they stand. */
  readonly named?: true
  /** Only what the dossier of the law makes certain. */
  readonly bounds?: readonly Bound[]
}

export type NumberFact = Base & {
  readonly kind: 'number'
  readonly unit: 'grams' | 'years' | 'plants' | 'count' | 'dollars'
  readonly most: number
  /** Grams in an ounce as the law counts them here; 28.35 where it does not say. */
  readonly ounce?: number
  /** Whoever does not know it is asked about the limit by a question of the law's own, which counts less than the amount. */
  readonly ownLimit?: true
  /** An age in whole years, worked out from these two date facts when both are known. */
  readonly worked?: { readonly from: string; readonly to: string }
}

export type DateFact = Base & {
  readonly kind: 'date'
  /** "There was none" is an answer, kept as `none`. */
  readonly mayBeNone?: true
  /** Id of the date that cannot be later than this one. */
  readonly after?: string
  /** The day may lie in the future (the end of a sentence). */
  readonly mayBeFuture?: true
}

export type NamePart = 'first' | 'middle' | 'last'

export type TextFact = Base & {
  readonly kind: 'text'
  readonly most: number
  readonly as?: 'name' | 'street' | 'city' | 'state' | 'zip' | 'tel' | 'email' | 'number'
  /** The person may leave it empty. */
  readonly optional?: true
  /** A part of a name that was given whole. It is proposed from that, and the person may change it. */
  readonly partOf?: { readonly name: string; readonly part: NamePart }
}

/** A court of the state, picked from its list and kept as the court's id. */
export type CourtFact = Base & { readonly kind: 'court' }

/** Something about the person, the case or the charge that the law or a paper turns on. */
export type Fact = YesNoFact | ChoiceFact | NumberFact | DateFact | TextFact | CourtFact

export type Value = string | number

/** A day, or a number, that lies somewhere from the first to the last, both inside. */
export type Span = readonly [Day, Day] | readonly [number, number]

/** What a person knows of a date or a number who does not know it exactly. */
export type Spanned = {
  readonly span: Span
  /** "There was none" is possible too (dates). */
  readonly orNone?: true
  /** Limits inside the span of which the person could not say on which side the truth lies. */
  readonly unsureAt?: readonly Value[]
}

/** A value that the person gave, or one that `follows` from the answers to these facts. */
export type Given = { readonly value: Value; readonly follows?: readonly string[] }

/** What the person said. `'unsure'` is "I don't know", even after every narrower question; *not asked yet* is an absent key. */
export type Answer = Given | Spanned | 'unsure'

export type Answers = Readonly<Record<string, Answer>>

/** The value a person gave, or undefined when not asked, unsure or known only as a span. */
export function known(answers: Answers, fact: string): Value | undefined {
  return valueIn(answerTo(answers, fact))
}

/** The exact value in an answer. */
export function valueIn(answer: Answer | undefined): Value | undefined {
  return typeof answer === 'object' && 'value' in answer ? answer.value : undefined
}

/** The span in an answer that is not exact. */
export function spanIn(answer: Answer | undefined): Spanned | undefined {
  return typeof answer === 'object' && 'span' in answer ? answer : undefined
}

/** The answer under this id; inherited keys such as `constructor` are never answers. */
export function answerTo(answers: Answers, fact: string): Answer | undefined {
  return Object.hasOwn(answers, fact) ? answers[fact] : undefined
}
