import type { Answer, Day, Fact } from '../rules/fact'

/** What most people would say to a question: nothing out of the ordinary, long ago. Never shown and never kept. */
export function ordinaryAnswer(fact: Fact, today: Day): Answer {
  switch (fact.kind) {
    case 'yesNo':
      return { value: 'no' }
    case 'choice':
      return { value: fact.options.find((option) => option === 'no') ?? fact.options[0] ?? '' }
    case 'number':
      return { value: fact.unit === 'years' ? 25 : 1 }
    case 'date':
      return { value: `${Number(today.slice(0, 4)) - (fact.id === 'birthDate' ? 45 : 18)}-06-15` }
    default:
      return { value: '' }
  }
}
