import { next } from '../rules/decide'
import type { Law } from '../rules/decision'
import type { Answer, Answers, Day, Fact } from '../rules/fact'

/** About how many questions are left: the longer of two trial walks, one with plain answers and one that knows nothing. */
export function questionsLeft(law: Law, answers: Answers, today: Day): number {
  return Math.max(
    trial(law, answers, today, plainAnswer),
    trial(law, answers, today, () => 'unsure'),
  )
}

function trial(law: Law, start: Answers, today: Day, reply: (fact: Fact, today: Day) => Answer): number {
  let answers = start
  for (let asked = 0; asked <= law.facts.length; asked += 1) {
    const found = next(law, answers, today)
    if (!('ask' in found)) return asked
    const fact = law.facts.find((each) => each.id === found.ask)
    answers = { ...answers, [found.ask]: fact ? reply(fact, today) : 'unsure' }
  }
  return law.facts.length
}

function plainAnswer(fact: Fact, today: Day): Answer {
  switch (fact.kind) {
    case 'yesNo':
      return { value: 'no' }
    case 'choice':
      return { value: fact.options[0] ?? '' }
    case 'number':
      return { value: fact.unit === 'years' ? 25 : 1 }
    case 'date':
      return { value: `${Number(today.slice(0, 4)) - (fact.id === 'birthDate' ? 45 : 18)}-06-15` }
    default:
      return { value: '' }
  }
}
