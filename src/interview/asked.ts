import { next, replied } from '../rules/decide'
import type { Law } from '../rules/decision'
import { type Answers, answerTo, type Day } from '../rules/fact'

/** The facts that the law asks about on the way to its verdict, in their order. Answers to others do not count for it. */
export function askedFacts(law: Law, answers: Answers, today: Day): readonly string[] {
  const asked: string[] = []
  let said: Answers = {}
  while (asked.length <= law.facts.length) {
    const found = next(law, said, today)
    if ('verdict' in found) return asked
    // Nothing is known yet of what would settle the limit; the walk goes on as without it.
    if ('narrow' in found) {
      said = replied(law, said, found.narrow, 'unsure')
      continue
    }
    const answer = answerTo(answers, found.ask)
    if (answer === undefined) return asked
    asked.push(found.ask)
    said = { ...said, [found.ask]: answer }
  }
  return asked
}
