import type { Rules } from '../jurisdictions/jurisdiction'
import { isDay } from '../rules/day'
import { next, replied, type Settled } from '../rules/decide'
import { type Answer, type Answers, type Day, spanIn, valueIn } from '../rules/fact'
import { agesReached } from './age-limits'
import type { Law } from './law'

/** Enough to say what is missing; nobody looks up more for one conviction. */
const MOST = 8

/** So many different ways are remembered. */
const REMEMBERED = 20_000

/** The facts on which more hangs. Charges that took the same way with the same facts known, on the same side of each age, miss the same. */
export function missingOf(
  answers: Answers,
  { trace }: Settled,
  { rules, today, seen: { missing } }: Law,
): readonly string[] {
  const way = [...trace.steps.map(({ id }) => id), ...trace.doubts.flatMap(({ facts }) => facts)]
  const said = Object.entries(answers).map(([fact, answer]) => [fact, withoutDays(answer)])
  const at = JSON.stringify([way, said, agesReached(rules, answers)])
  const found = missing.get(at) ?? missingFor(rules, answers, today)
  if (missing.size < REMEMBERED) missing.set(at, found)
  return found
}

/** Of a date only whether it is known exactly. */
function withoutDays(answer: Answer): Answer | boolean {
  const value = valueIn(answer)
  if (typeof value === 'string' && isDay(value)) return true
  return typeof spanIn(answer)?.span[0] === 'string' ? false : answer
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
