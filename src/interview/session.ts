import type { Slot } from '../keeping/kept-here'
import type { Answer, Answers } from '../rules/fact'
import type { Narrow } from '../rules/span'
import type { Conflict } from './conflicts'

/** What a record said, by fact, and on which page. It is told beside the answer for as long as the answer is the same. */
export type FromRecord = Readonly<Record<string, { readonly answer: Answer; readonly page: number }>>

/** One charge of a case. */
export type Charge = { readonly id: string; readonly answers: Answers; readonly read?: FromRecord }

/** The convictions that share a court and a case number. */
export type Case = {
  readonly id: string
  readonly state: string
  readonly answers: Answers
  readonly charges: readonly Charge[]
  readonly read?: FromRecord
  /** The path whose papers were asked for, where the law leaves several open. */
  readonly path?: string
  /** An immigration lawyer told the person to go on with this case. Never printed, never kept. */
  readonly advised?: true
}

/** Which conviction is meant: one charge of one case. */
export type Conviction = { readonly case: string; readonly charge: string }

/** Where a question leads when nothing more is to be asked. */
export type Errand = 'verdict' | 'papers'

/** What is on the screen. */
export type Place =
  /** `case` is the case that picking a state begins. */
  | { readonly screen: 'start'; readonly case: string }
  | { readonly screen: 'elsewhere' }
  | {
      readonly screen: 'question'
      readonly fact: string
      readonly at: Conviction
      readonly errand: Errand
      /** Only on which side of this limit the truth lies. */
      readonly narrow?: Narrow
    }
  /** Several facts on one screen. */
  | {
      readonly screen: 'together'
      readonly group: string
      readonly facts: readonly string[]
      readonly at: Conviction
      readonly errand: Errand
    }
  /** Two answers that cannot both be true, one of them just said. */
  | {
      readonly screen: 'conflict'
      readonly conflict: Conflict
      readonly at: Conviction
      readonly errand: Errand
    }
  | { readonly screen: 'outcome' | 'answers' | 'review' | 'papers'; readonly at: Conviction }
  | { readonly screen: 'convictions' | 'keep' | 'open' | 'desk' }
  /** A record to read. `about` is the conviction about which it was asked when the person said that they have one. */
  | { readonly screen: 'record'; readonly about?: Conviction }
  /** The law of a state to read, its questions to print, or how to get one's record; the state is picked there. */
  | { readonly screen: 'how' | 'intake' | 'recordFirst'; readonly state?: string }
  /** A whole list of people: what its numbers mean, or the person of a row. */
  | { readonly screen: 'screening'; readonly view?: 'about' | { readonly row: number } }

/** All that the person said, and the way they came. Lives in memory only. */
export type Session = {
  /** Said once for all states. */
  readonly person: Answers
  /** Said about the person for the law of one state, by state. */
  readonly byState: Readonly<Record<string, Answers>>
  readonly cases: readonly Case[]
  /** What a record said about the person. */
  readonly read?: FromRecord
  readonly trail: readonly Place[]
  /** Where on the trail the person is; mirrored in the browser's history. */
  readonly step: number
  /** How many ids were given out, so that none comes twice. */
  readonly made: number
  /** Where on this device it was last kept, if it was. */
  readonly slot?: Slot
}

export const emptySession: Session = {
  person: {},
  byState: {},
  cases: [],
  trail: [{ screen: 'start', case: 'case1' }],
  step: 0,
  made: 1,
}

/** The place that is showing. */
export function placeOf(session: Session): Place {
  return session.trail[session.step] ?? { screen: 'start', case: 'case1' }
}

/** The case, or undefined when it is gone. */
export function caseOf(session: Session, id: string): Case | undefined {
  return session.cases.find((each) => each.id === id)
}

/** Whether a lawyer told the person to go on with this case. It says nothing about another one. */
export function isAdvised(session: Session, id: string): boolean {
  return caseOf(session, id)?.advised === true
}

/** All answers that bear on one conviction: the person's, the case's and the charge's. */
export function answersOf(session: Session, at: Conviction): Answers {
  const found = caseOf(session, at.case)
  const charge = found?.charges.find((each) => each.id === at.charge)
  return { ...session.person, ...(found && session.byState[found.state]), ...found?.answers, ...charge?.answers }
}

/** Whether there is any answer that would be lost. */
export function saidAnything({ person, cases }: Session): boolean {
  const isSome = (answers: Answers) => Object.keys(answers).length > 0
  return (
    isSome(person) ||
    cases.some(({ answers, charges }) => isSome(answers) || charges.some((each) => isSome(each.answers)))
  )
}

/** Every conviction about which something was said, in the order in which they came. */
export function convictionsOf(session: Session): readonly Conviction[] {
  return session.cases.flatMap(({ id, charges, answers }) =>
    charges
      .filter(
        (charge) => Object.keys(charge.answers).length > 0 || (charges.length === 1 && Object.keys(answers).length > 0),
      )
      .map((charge) => ({ case: id, charge: charge.id })),
  )
}
