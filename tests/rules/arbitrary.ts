import fc from 'fast-check'
import type { Condition, Moment } from '../../src/rules/condition'
import type { Decision, Law } from '../../src/rules/decision'
import type { Answer, Answers, Fact } from '../../src/rules/fact'

// Made-up facts and laws for the property tests of the engine.

export const FACTS: readonly Fact[] = [
  ...['a', 'b', 'c', 'd'].map((id) => ({ id, scope: 'case', kind: 'yesNo' }) as const),
  ...['n', 'm'].map((id) => ({ id, scope: 'charge', kind: 'number', unit: 'grams', most: 3 }) as const),
  ...['x', 'y'].map((id) => ({ id, scope: 'case', kind: 'date', mayBeNone: true }) as const),
]

export const TODAY = '2026-11-21'
const DAYS = ['2019-05-05', '2023-11-21', '2023-11-22', '2024-02-29', '2026-11-21']

/** Any answer that a person could give, unsure included. */
export function answer(fact: string): fc.Arbitrary<Answer> {
  const value = 'xy'.includes(fact)
    ? fc.constantFrom('none', ...DAYS)
    : 'nm'.includes(fact)
      ? fc.constantFrom(0, 1, 2, 3)
      : fc.constantFrom('yes', 'no')
  return fc.oneof(
    value.map((given) => ({ value: given })),
    fc.constant('unsure' as const),
  )
}

export const fullAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(FACTS.map((fact) => [fact.id, answer(fact.id)])),
)

/** The answers to some of the facts. */
export const answers: fc.Arbitrary<Answers> = fc
  .tuple(fullAnswers, fc.subarray(FACTS.map((fact) => fact.id)))
  .map(([all, asked]) => Object.fromEntries(Object.entries(all).filter(([id]) => asked.includes(id))))

const moment: fc.Arbitrary<Moment> = fc.record({
  latest: fc.constantFrom(['x'], ['y'], ['x', 'y']),
  years: fc.constantFrom(0, 3),
  leapDay: fc.constantFrom('feb28', 'mar1'),
})

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ is: fc.constantFrom('a', 'b', 'c', 'd'), values: fc.constantFrom(['yes'], ['no']) }),
  fc.record({ atMost: fc.constantFrom('n', 'm'), amount: fc.constantFrom(0, 1, 2) }),
  fc.record({ atLeast: fc.constantFrom('n', 'm'), amount: fc.constantFrom(1, 2, 3) }),
  fc.record({ totalAtMost: fc.constant(['n', 'm']), amount: fc.constantFrom(0, 1, 2, 3) }),
  fc.record({ before: fc.constantFrom('x', 'y'), day: fc.constantFrom(...DAYS) }),
  // No law compares a date with itself.
  fc.record({ before: fc.constant('x'), day: moment.map((each) => ({ ...each, latest: ['y'] })) }),
  fc.record({ before: fc.constant('y'), day: moment.map((each) => ({ ...each, latest: ['x'] })) }),
  fc.record({ onOrAfter: fc.constantFrom('x', 'y'), day: fc.constantFrom(...DAYS) }),
  fc.record({ since: moment }),
  fc.record({ unsure: fc.constantFrom('a', 'n', 'x') }),
)

export const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ not: tie('tree') }),
    fc.record({ maybe: tie('tree') }),
  ),
})).tree

const joint = fc.constantFrom('all', 'any')
const wrap = fc.constantFrom<(part: Condition) => Condition>(
  (part) => part,
  (part) => ({ not: part }),
  (part) => ({ maybe: part }),
)
const leafOf = (fact: string): fc.Arbitrary<Condition> =>
  fc.constantFrom<Condition>({ is: fact, values: ['yes'] }, { is: fact, values: ['no'] }, { unsure: fact })
const pair = (left: fc.Arbitrary<Condition>, right: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc
    .tuple(joint, wrap, left, right)
    .map(([join, wrapped, one, two]) => wrapped(join === 'all' ? { all: [one, two] } : { any: [one, two] }))

/** Conditions over a, b, c and d that name each of them once. */
export const readOnce = pair(pair(leafOf('a'), leafOf('b')), pair(leafOf('c'), leafOf('d')))

const verdict = fc.record({
  outcome: fc.constantFrom('eligible', 'likely_eligible', 'not_yet', 'not_eligible', 'already_cleared', 'get_help'),
  path: fc.constantFrom('p', 'q', null),
  relief: fc.constantFrom('seal', null),
})

const decision: fc.Arbitrary<Decision> = fc.letrec<{ list: Decision }>((tie) => ({
  list: fc.array(fc.record({ id: fc.uuid(), when: condition, then: fc.oneof({ maxDepth: 2 }, verdict, tie('list')) }), {
    maxLength: 4,
  }),
})).list

/** A law that always ends, with a gate. */
export const law: fc.Arbitrary<Law> = fc
  .record({ list: decision, last: verdict, gate: condition })
  .map(({ list, last, gate }) => ({
    facts: FACTS,
    first: [],
    decision: [...list, { id: 'last', when: { all: [] }, then: last }],
    gates: [{ id: 'gate', when: gate, cite: [], from: ['eligible', 'likely_eligible'], to: 'get_help' }],
  }))
