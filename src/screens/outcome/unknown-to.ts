import { isSecret } from '../../jurisdictions/shared'
import type { Settled } from '../../rules/decide'
import { type Answer, type Answers, answerTo, valueIn } from '../../rules/fact'

/** The facts whose "I don't know" settled the verdict: what to find out before anyone can say more. */
export function unknownTo(verdict: Settled, answers: Answers): readonly string[] {
  const last = verdict.trace.gate ?? verdict.trace.steps.at(-1)
  const facts = last?.grounds.flatMap((ground) => ground.facts) ?? []
  return [...new Set(facts)].filter((id) => !isSecret(id) && isVague(answerTo(answers, id)))
}

const isVague = (answer: Answer | undefined): boolean => answer !== undefined && valueIn(answer) === undefined
