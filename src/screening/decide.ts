import { goingOn, verdictOf } from '../rules/decide'
import type { Outcome } from '../rules/decision'
import type { Answers, Day } from '../rules/fact'
import { answersOf } from './answers'
import { citationsOf } from './citations'
import { daysAgainst } from './contradictions'
import { crimeOf } from './crime'
import type { Fault } from './fault'
import type { Law } from './law'
import { missingOf } from './missing'
import type { Charge, Person } from './people'

/** What became of a charge: decided by the law, reported with a reason, no crime of ours, or no conviction. */
export type Decided =
  | {
      readonly status: 'decided'
      readonly offense: string
      readonly court: string | null
      /** As the law says it of someone who has nothing to fear from immigration law; no list says who that is. */
      readonly outcome: Outcome
      readonly path: string | null
      readonly relief: string | null
      readonly notBefore: Day | null
      readonly citations: readonly string[]
      /** Facts that the list does not tell and on which more hangs. */
      readonly missing: readonly string[]
      /** Whether an immigration lawyer comes first for anyone who may not be a citizen. */
      readonly lawyerFirst: boolean
      /** The branch of the law that was hit last. */
      readonly reason: string
      /** What the list answers, so that the verdict can be shown with its whole trace. */
      readonly answers: Answers
    }
  | { readonly status: 'reported'; readonly faults: readonly Fault[] }
  | { readonly status: 'other_crime' }
  | { readonly status: 'no_conviction' }

/** Decides every charge of one person. The order is that of the person's charges. */
export function decidePerson(person: Person, law: Law): ReadonlyMap<Charge, Decided> {
  const decided = new Map<Charge, Decided>()
  const open: Charge[] = []
  for (const charge of person.charges) {
    const early = beforeLaw(charge, person, law)
    if (early) decided.set(charge, early)
    else open.push(charge)
  }
  for (const told of answersOf(person, open, law))
    decided.set(
      told.charge,
      'fault' in told ? { status: 'reported', faults: [told.fault] } : byLaw(told.answers, told.court, law),
    )
  return decided
}

/** What is known before the law is asked: no conviction, another crime, or rows that cannot be. */
function beforeLaw(charge: Charge, person: Person, law: Law): Decided | null {
  if (charge.outcome !== 'convicted' && charge.outcome !== 'unknown') return { status: 'no_conviction' }
  const kind = crimeOf(charge, law)
  if (kind === 'other_crime') return { status: 'other_crime' }
  const faults: readonly Fault[] = [
    ...person.faults,
    ...charge.faults,
    ...(charge.outcome === 'unknown' ? (['outcome_unknown'] as const) : []),
    ...(typeof kind === 'object' ? [kind.fault] : []),
    ...daysAgainst(charge, person.born, law.today),
  ]
  return faults.length > 0 ? { status: 'reported', faults: [...new Set(faults)] } : null
}

function byLaw(answers: Answers, court: string | null, law: Law): Decided {
  const { rules, today } = law
  const settled = goingOn(verdictOf(rules, answers, today))
  const { path, relief, notBefore, trace } = settled
  const offense = answers.offense
  return {
    status: 'decided',
    offense: typeof offense === 'object' && 'value' in offense ? String(offense.value) : '',
    court,
    outcome: trace.gate && !trace.gate.lawyerFirst ? settled.outcome : settled.ungated,
    path,
    relief,
    notBefore,
    citations: citationsOf({ steps: trace.steps, doubts: trace.doubts }),
    missing: missingOf(answers, settled, law),
    lawyerFirst: trace.gate?.lawyerFirst === true,
    reason: trace.steps.at(-1)?.id ?? '',
    answers,
  }
}
