import { isDay } from '../rules/day'
import type { Answer, Day, Fact } from '../rules/fact'
import type { Line } from './page'
import type { Case, Count, Disposition, Reading, Said } from './reading'
import { isConvicted } from './scan/say'

/** One answer that a record offers. `filled` shows as filled, `proposed` needs a yes; neither counts before the person has seen it. */
export type Proposed = {
  readonly fact: string
  readonly answer: Exclude<Answer, 'unsure'>
  readonly strength: 'filled' | 'proposed'
  /** The line it was read from; null where it follows from several. */
  readonly source: Pick<Line, 'page' | 'row' | 'text' | 'seen'> | null
}

export type ProposedCharge = {
  readonly text: string | null
  readonly section: string | null
  readonly disposition: Disposition
  /** It is a charge to ask about: its crime is or may be ours, and what became of it is said apart from the other counts. */
  readonly enters: boolean
  /** The crimes of ours that it can be; empty when it is none of them. */
  readonly offenses: readonly string[]
  readonly answers: readonly Proposed[]
  /** What was entered after the outcome, as printed. */
  readonly later: readonly { readonly date: Day | null; readonly text: string }[]
  /** Facts of the law that the paper looks as if it answered, and does not. */
  readonly ask: readonly string[]
}

export type ProposedCase = {
  readonly state: string | null
  /** As printed. */
  readonly court: string | null
  readonly caseNumber: string | null
  /** Whose case it is, on a list of several people. */
  readonly client: string | null
  readonly answers: readonly Proposed[]
  readonly ask: readonly string[]
  readonly charges: readonly ProposedCharge[]
}

/** What no record answers, whatever it prints. */
const NEVER = ['citizenshipConcern', 'citizenship', 'sentenceStatus']
/** What is owed is a proposal at most. */
const OWED = /^owes/

/**
 * A reading as proposed answers, each with its line. `facts` are those of the case's state, with the blanks of its papers;
 * a value that is none of a fact's is left out. Facts of a paper that only proposes all need a yes.
 */
export function proposedAnswers(
  reading: Reading,
  factsOf: (state: string) => readonly Fact[],
): readonly ProposedCase[] {
  return reading.cases.map((each) => {
    const state = each.state === undefined ? reading.document.state : (each.state ?? null)
    const facts = state ? factsOf(state) : []
    const sure = (each.sure ?? reading.document.sure) === 'layout'
    const ofCase = [...proposalsOf(each, facts, sure), ...ownValues(each, facts, reading, sure)]
    const isCase = ({ fact }: Proposed): boolean => facts.find(({ id }) => id === fact)?.scope !== 'charge'
    const known = (ask: readonly string[]) => ask.filter((fact) => facts.some(({ id }) => id === fact))
    const charges = each.counts.map((count) => ({
      text: count.text,
      section: count.section,
      disposition: count.disposition,
      offenses: count.offenseId ? [count.offenseId] : count.offenseIds,
      answers: joined(
        proposalsOf(count, facts, sure),
        ofCase.filter((one) => !isCase(one) && concerns(one, count)),
      ),
      later: count.later.map(({ date, text }) => ({ date, text })),
      ask: known(count.ask),
    }))
    return {
      state,
      court: each.court,
      caseNumber: each.caseNumber,
      client: each.client,
      answers: ofCase.filter(isCase),
      ask: known(each.ask),
      charges: charges.map((charge, at) => ({ ...charge, enters: enters(charge, each.counts[at], each, facts) })),
    }
  })
}

/** Outcomes of a count that is no charge of its own any more, or none of the law for adults. */
const NO_CHARGE: readonly Disposition[] = ['amended', 'juvenile']

/**
 * In a case with a conviction, a count that was dropped is a charge of ours only where the state asks for each charge what
 * became of it: else the outcome of the case would be taken for its own.
 */
function enters(
  { offenses, answers, disposition }: Pick<ProposedCharge, 'offenses' | 'answers' | 'disposition'>,
  count: Count | undefined,
  { counts }: Case,
  facts: readonly Fact[],
): boolean {
  if (!count || offenses.length === 0 || NO_CHARGE.includes(disposition)) return false
  if (isConvicted(count) || !counts.some(isConvicted)) return true
  return answers.some(({ fact, answer }) => {
    const known = facts.find(({ id }) => id === fact)
    return known?.scope === 'charge' && 'value' in answer && fact !== 'offense' && isOutcome(known)
  })
}

/** A fact that tells what became of a charge. */
const isOutcome = (fact: Fact): boolean =>
  fact.kind === 'choice' && fact.options.includes('convicted') && fact.options.includes('dismissed')

/** A day of conviction is that of the counts that were convicted on it. */
const concerns = ({ fact }: Proposed, { disposition, offenseId, offenseIds }: Count): boolean =>
  fact === 'convictionDate'
    ? disposition !== 'dismissed' && disposition !== 'acquitted'
    : offenseId !== null || offenseIds.length > 0

function joined(own: readonly Proposed[], ofCase: readonly Proposed[]): readonly Proposed[] {
  return [...own, ...ofCase.filter(({ fact }) => !own.some((one) => one.fact === fact))]
}

function proposalsOf(said: Said, facts: readonly Fact[], isSure: boolean): readonly Proposed[] {
  const make = (values: Said['facts'], strength: Proposed['strength']): readonly Proposed[] =>
    Object.entries(values).flatMap(([fact, value]) => {
      const known = facts.find(({ id }) => id === fact)
      if (!known || NEVER.includes(fact) || !isOf(known, value)) return []
      const sure = strength === 'filled' && isSure && !OWED.test(fact) && !said.from[fact]?.seen
      return [
        { fact, answer: { value }, strength: sure ? 'filled' : 'proposed', source: sourceOf(said.from[fact]) } as const,
      ]
    })
  return [...make(said.facts, 'filled'), ...make(said.suggest, 'proposed')]
}

/** The court, the case number and the day of birth, where the state asks for them. */
function ownValues(each: Case, facts: readonly Fact[], { person }: Reading, isSure: boolean): readonly Proposed[] {
  const strength = isSure ? 'filled' : 'proposed'
  const born = each.personFacts.birthDate ?? person.birthDate
  const values: readonly (readonly [string, string | number | null, Line | undefined])[] = [
    ['court', each.courtId, each.from.court],
    ['caseNumber', each.caseNumber, each.from.caseNumber],
    ['birthDate', born, undefined],
  ]
  return values.flatMap(([fact, value, line]) => {
    const known = facts.find(({ id }) => id === fact)
    if (value === null || !known || !isOf(known, value)) return []
    // A birth date says only that the record is this person's: "is this your record?" comes first.
    const needsYes = fact === 'birthDate' || line?.seen !== undefined
    return [{ fact, answer: { value }, strength: needsYes ? 'proposed' : strength, source: sourceOf(line) }]
  })
}

function isOf(fact: Fact, value: string | number): boolean {
  if (fact.kind === 'yesNo') return value === 'yes' || value === 'no'
  if (fact.kind === 'choice') return typeof value === 'string' && fact.options.includes(value)
  if (fact.kind === 'number') return typeof value === 'number' && Number.isFinite(value) && value >= 0
  if (fact.kind === 'date') return value === 'none' || (typeof value === 'string' && isDay(value))
  return typeof value === 'string' && value !== ''
}

const sourceOf = (line: Line | undefined): Proposed['source'] =>
  line ? { page: line.page, row: line.row, text: line.text.trim(), ...(line.seen && { seen: line.seen }) } : null
