import { expect, test, vi } from 'vitest'
import { loadJurisdiction, stateIds } from '../../src/jurisdictions'
import type { Rules } from '../../src/jurisdictions/jurisdiction'
import { type Next, next, replied } from '../../src/rules/decide'
import type { Answer, Answers, Fact } from '../../src/rules/fact'
import type { Reply } from '../../src/rules/span'
import { unsureOf } from '../../src/rules/span'
import { anyAnswer, random } from '../seeded'

// What the search for the next question costs where no date and no amount is known: single conditions looked at, not time.

const TODAY = '2026-11-28'
const WALKS = 120
/** Twice and more of this were needed while each part of the law was looked at anew in each branch. */
const MOST = 800

const effort = vi.hoisted(() => ({ leaves: 0 }))

// The real one runs, and is counted.
vi.mock('../../src/rules/leaf', async (load) => {
  const real = await load<typeof import('../../src/rules/leaf')>()
  return {
    ...real,
    leafState: (...given: Parameters<typeof real.leafState>) => {
      effort.leaves += 1
      return real.leafState(...given)
    },
  }
})

/** The dearest step of one walk. */
function dearest(rules: Rules, roll: () => number): number {
  const costs: number[] = []
  let answers: Answers = { citizenshipConcern: { value: 'no' } }
  for (;;) {
    effort.leaves = 0
    const found = next(rules, answers, TODAY)
    costs.push(effort.leaves)
    if ('verdict' in found) return Math.max(...costs)
    answers = after(rules, answers, found, roll)
  }
}

function after(
  rules: Rules,
  answers: Answers,
  found: Exclude<Next, { verdict: unknown }>,
  roll: () => number,
): Answers {
  if ('narrow' in found) return replied(rules, answers, found.narrow, anyReply(roll()))
  const fact = rules.facts.find(({ id }) => id === found.ask)
  return { ...answers, [found.ask]: fact ? littleKnown(fact, roll) : 'unsure' }
}

const anyReply = (roll: number): Reply => (roll < 0.3 ? 'yes' : roll < 0.6 ? 'no' : 'unsure')

/** How a case ended is known, as a rule: else most walks are short. */
const ORDINARY = ['convicted', 'completed', 'state']

function littleKnown(fact: Fact, roll: () => number): Answer {
  if (fact.kind === 'date' || fact.kind === 'number') return unsureOf(fact)
  const ordinary = fact.kind === 'choice' && fact.options.find((option) => ORDINARY.includes(option))
  return ordinary ? { value: ordinary } : anyAnswer(fact, roll)
}

test.each(stateIds)(
  `%s: the next question is found by looking at ${MOST} single conditions or fewer`,
  async (state) => {
    const { rules } = await loadJurisdiction(state)
    const costs = Array.from({ length: WALKS }, (_, seed) => dearest(rules, random(seed)))
    expect(Math.max(...costs)).toBeLessThanOrEqual(MOST)
    // The count itself counts.
    expect(Math.max(...costs)).toBeGreaterThan(20)
  },
)
