import { next, replied } from '../rules/decide'
import type { Law } from '../rules/decision'
import type { Answer, Answers, Day, Fact } from '../rules/fact'
import { ordinaryAnswer } from './ordinary'

/** About how many questions are left: the longer of two trial walks, one with ordinary answers and one that knows nothing. */
export function questionsLeft(law: Law, answers: Answers, today: Day): number {
  return Math.max(
    trial(law, answers, today, ordinaryAnswer),
    trial(law, answers, today, () => 'unsure'),
  )
}

function trial(law: Law, start: Answers, today: Day, reply: (fact: Fact, today: Day) => Answer): number {
  let answers = start
  for (let asked = 0; asked <= law.facts.length; asked += 1) {
    const found = next(law, answers, today)
    if ('verdict' in found) return asked
    if ('narrow' in found) {
      answers = replied(law, answers, found.narrow, 'unsure')
      continue
    }
    const fact = law.facts.find((each) => each.id === found.ask)
    answers = { ...answers, [found.ask]: fact ? reply(fact, today) : 'unsure' }
  }
  return law.facts.length
}
