import type { Offense } from '../jurisdictions/jurisdiction'
import { leftOf } from '../rules/bounds'
import {
  type Answers,
  answerTo,
  type ChoiceFact,
  type Day,
  type Fact,
  known,
  spanIn,
  type Value,
  valueIn,
} from '../rules/fact'
import { EARLIEST, LATEST } from '../rules/span'
import { withWorked } from '../rules/worked'

/**
 * Two answers that cannot both be true. `order`: the first date comes before the second, which it cannot. `age`: the dates
 * exclude the age, or make the person a small child. `section`: nobody could be charged so on that day. `level`: the first
 * answer leaves no such level.
 */
export type Conflict = {
  readonly kind: 'order' | 'age' | 'section' | 'level'
  readonly facts: readonly [string, string]
}

/** Under this age the dates are mistyped: nobody so young stands before a court. */
const SMALL_CHILD = 7

/** Every pair of answers that contradict each other. Spans contradict only where no day inside them agrees. */
export function conflictsIn(
  facts: readonly Fact[],
  offenses: readonly Offense[],
  answers: Answers,
): readonly Conflict[] {
  return [...facts.flatMap((fact) => conflictsOf(fact, facts, answers)), ...sectionConflicts(offenses, answers)]
}

function conflictsOf(fact: Fact, facts: readonly Fact[], answers: Answers): readonly Conflict[] {
  if (fact.kind === 'date') return orderConflicts(fact.id, fact.after, facts, answers)
  if (fact.kind === 'choice') return levelConflicts(fact, answers)
  if (fact.kind !== 'number' || !fact.worked) return []
  const { from, to } = fact.worked
  const typed = endsOf(answerTo(answers, fact.id))
  const { [fact.id]: _, ...dates } = answers
  const worked = endsOf(answerTo(withWorked(facts, dates), fact.id))
  if (!worked) return []
  if (Number(worked[1]) < SMALL_CHILD) return [{ kind: 'age', facts: [from, to] }]
  const isExcluded = typed && (Number(typed[0]) > Number(worked[1]) || Number(typed[1]) < Number(worked[0]))
  return isExcluded ? [{ kind: 'age', facts: [fact.id, to] }] : []
}

/** A date against the nearest known one that must come before it. */
function orderConflicts(
  id: string,
  after: string | undefined,
  facts: readonly Fact[],
  answers: Answers,
): readonly Conflict[] {
  const own = daysOf(answers, id)
  if (!own || after === undefined) return []
  const before = daysOf(answers, after)
  if (before) return own[1] < before[0] ? [{ kind: 'order', facts: [id, after] }] : []
  const between = facts.find((fact) => fact.id === after)
  return orderConflicts(id, between?.kind === 'date' ? between.after : undefined, facts, answers)
}

function levelConflicts(fact: ChoiceFact, answers: Answers): readonly Conflict[] {
  const said = known(answers, fact.id)
  const left = leftOf(fact, answers)
  const [by] = left?.by ?? []
  if (said === undefined || by === undefined || left?.values.includes(String(said))) return []
  return [{ kind: 'level', facts: [by, fact.id] }]
}

function sectionConflicts(offenses: readonly Offense[], answers: Answers): readonly Conflict[] {
  const offense = offenses.find(({ id }) => id === known(answers, 'offense'))
  const days = daysOf(answers, 'offenseDate')
  if (!offense || !days) return []
  const isOutside = days[1] < (offense.from ?? EARLIEST) || days[0] > (offense.to ?? LATEST)
  return isOutside ? [{ kind: 'section', facts: ['offense', 'offenseDate'] }] : []
}

function daysOf(answers: Answers, fact: string): readonly [Day, Day] | undefined {
  const ends = endsOf(answerTo(answers, fact))
  return ends && ends[0] !== 'none' ? [String(ends[0]), String(ends[1])] : undefined
}

function endsOf(answer: Answers[string] | undefined): readonly [Value, Value] | undefined {
  const value = valueIn(answer)
  return spanIn(answer)?.span ?? (value === undefined ? undefined : [value, value])
}
