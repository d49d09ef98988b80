import { isDay } from '../rules/day'
import { type Answers, answerTo, type DateFact, type Day, type Fact, type Scope, spanIn, valueIn } from '../rules/fact'
import { type DateLimits, dateLimits, heldBetween } from '../typing/read-date'
import { badInput } from './case'

type Keys = Readonly<Record<Scope, string>>

/**
 * The answers of a charge with every date held to today and to its other dates, as the screens hold them. Throws an error
 * that names the key: a day to come, or one before or after a date that it must follow or precede.
 */
export function inOrder(answers: Answers, facts: readonly Fact[], today: Day, keys: Keys): Answers {
  const dates = facts.filter((fact): fact is DateFact => fact.kind === 'date')
  // A day to come is named itself, not the days that it would put out of order.
  const past = dates.reduce((held, fact) => heldTo({ today }, held, fact, keys), answers)
  return dates.reduce((held, fact) => heldTo(dateLimits(fact, facts, held, today), held, fact, keys), past)
}

function heldTo(limits: DateLimits, answers: Answers, fact: DateFact, keys: Keys): Answers {
  const days = daysOf(answers, fact.id)
  if (!days) return answers
  const found = heldBetween(fact, days, limits)
  if (found !== 'unsure' && 'code' in found)
    throw badInput(`${keys[fact.scope]}.${fact.id}: ${wrong(found.code, found.value)}; found ${days[0]}`)
  const { orNone, unsureAt } = spanIn(answerTo(answers, fact.id)) ?? {}
  return orNone || unsureAt ? answers : { ...answers, [fact.id]: found }
}

function daysOf(answers: Answers, fact: string): readonly [Day, Day] | undefined {
  const answer = answerTo(answers, fact)
  const [first, last] = spanIn(answer)?.span ?? [valueIn(answer), valueIn(answer)]
  return typeof first === 'string' && typeof last === 'string' && isDay(first) && isDay(last)
    ? [first, last]
    : undefined
}

function wrong(code: string, other: string | undefined): string {
  if (code === 'future') return 'expected a day that is not after asOf'
  return `expected a day ${code === 'tooEarly' ? 'not before' : 'not after'} ${other}`
}
