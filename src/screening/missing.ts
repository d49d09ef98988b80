import type { Rules } from '../jurisdictions/jurisdiction'
import { ageOn } from '../rules/day'
import { next, replied, type Settled } from '../rules/decide'
import { type Answers, type Day, spanIn, valueIn } from '../rules/fact'
import type { Law } from './law'

/** Enough to say what is missing; nobody looks up more for one conviction. */
const MOST = 8

/** So many different ways are remembered. */
const REMEMBERED = 20_000

/** The facts on which more hangs. Charges that took the same way with the same facts known, at the same age, miss the same. */
export function missingOf(
  answers: Answers,
  { trace }: Settled,
  { rules, today, seen: { missing } }: Law,
): readonly string[] {
  const way = [...trace.steps.map(({ id }) => id), ...trace.doubts.flatMap(({ facts }) => facts)]
  const said = Object.entries(answers).map(([fact, answer]) => [
    fact,
    rules.facts.some(({ id, kind }) => id === fact && kind === 'date')
      ? typeof answer === 'object' && 'span' in answer
      : answer,
  ])
  const at = JSON.stringify([way, said, ageIn(answers)])
  const found = missing.get(at) ?? missingFor(rules, answers, today)
  if (missing.size < REMEMBERED) missing.set(at, found)
  return found
}

/** The age on the last day on which the offense can have been done. */
function ageIn({ birthDate, offenseDate }: Answers): number | null {
  const born = valueIn(birthDate)
  const last = valueIn(offenseDate) ?? spanIn(offenseDate)?.span[1]
  return typeof born === 'string' && typeof last === 'string' && born <= last ? ageOn(born, last) : null
}

/** The facts that a person would still be asked for, when each that the list does not tell stays unknown. */
function missingFor(rules: Rules, answers: Answers, today: Day): readonly string[] {
  const missing = new Set<string>()
  let given: Answers = { ...answers, ...Object.fromEntries(rules.first.map((fact) => [fact, 'unsure' as const])) }
  while (missing.size < MOST) {
    const found = next(rules, given, today)
    if ('verdict' in found) break
    if ('ask' in found) {
      missing.add(found.ask)
      given = { ...given, [found.ask]: 'unsure' }
    } else {
      missing.add(found.narrow.fact)
      given = replied(rules, given, found.narrow, 'unsure')
    }
  }
  return [...missing]
}
