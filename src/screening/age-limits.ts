import type { Rules } from '../jurisdictions/jurisdiction'
import type { Condition } from '../rules/condition'
import { ageOn } from '../rules/day'
import { type Decision, isVerdict } from '../rules/decision'
import { type Answers, answerTo, type NumberFact, spanIn, valueIn } from '../rules/fact'

/** An age that two dates tell, and the least ages from which the law says something else. */
type Limited = { readonly worked: NonNullable<NumberFact['worked']>; readonly limits: readonly number[] }

const byRules = new WeakMap<Rules, readonly Limited[]>()

/** For each age of the law, how many of its limits the age has reached on the last day that its dates allow; null where they do not tell. */
export function agesReached(rules: Rules, answers: Answers): readonly (number | null)[] {
  const ages = byRules.get(rules) ?? limitedAges(rules)
  byRules.set(rules, ages)
  return ages.map(({ worked: { from, to }, limits }) => {
    const born = valueIn(answerTo(answers, from))
    const last = valueIn(answerTo(answers, to)) ?? spanIn(answerTo(answers, to))?.span[1]
    if (typeof born !== 'string' || typeof last !== 'string' || born > last) return null
    const age = ageOn(born, last)
    return limits.filter((limit) => age >= limit).length
  })
}

function limitedAges({ facts, decision, gates }: Rules): readonly Limited[] {
  const conditions = [...conditionsIn(decision), ...gates.map(({ when }) => when)]
  return facts.flatMap((fact) => {
    if (fact.kind !== 'number' || !fact.worked) return []
    return [{ worked: fact.worked, limits: [...new Set(conditions.flatMap((each) => limitsIn(each, fact.id)))] }]
  })
}

const conditionsIn = (decision: Decision): readonly Condition[] =>
  decision.flatMap(({ when, then }) => [
    when,
    ...(isVerdict(then) ? (then.likelyIf ? [then.likelyIf] : []) : conditionsIn(then)),
  ])

function limitsIn(part: Condition, fact: string): readonly number[] {
  if ('all' in part) return part.all.flatMap((each) => limitsIn(each, fact))
  if ('any' in part) return part.any.flatMap((each) => limitsIn(each, fact))
  if ('not' in part) return limitsIn(part.not, fact)
  if ('maybe' in part) return limitsIn(part.maybe, fact)
  if ('atMost' in part) return part.atMost === fact ? [part.amount + 1] : []
  return 'atLeast' in part && part.atLeast === fact ? [part.amount] : []
}
