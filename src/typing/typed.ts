import { type Answer, type Fact, valueIn } from '../rules/fact'
import { typedDate } from './read-date'
import type { Typed } from './schema'

/** The answer of before back in the boxes of its form. */
export function typedFrom(fact: Fact, answer: Answer | undefined): Typed {
  const value = valueIn(answer)
  switch (fact.kind) {
    case 'date':
      return { ...typedDate(value) }
    case 'number':
      return { amount: value === undefined ? '' : String(value), unit: 'own' }
    case 'text':
      return { text: value === undefined ? '' : String(value) }
    default:
      return { pick: answer === 'unsure' ? 'unsure' : value === undefined ? '' : String(value) }
  }
}
